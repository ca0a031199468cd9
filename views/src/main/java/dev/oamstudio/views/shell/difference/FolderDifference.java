package dev.oamstudio.views.shell.difference;

import dev.oamstudio.model.edit.Workspace;
import dev.oamstudio.model.yaml.YamlFile;
import java.util.ArrayList;
import java.util.List;

/// What changes between two workspaces, file by file: the lines that change with some around them.
public record FolderDifference(List<FileDifference> files) {
    public FolderDifference {
        files = List.copyOf(files);
    }

    /// The lines of a file.
    ///
    /// @param change whether it is there before and after
    public record FileDifference(String path, Change change, LineDifference difference) {}

    /// What becomes of a file.
    public enum Change {
        CHANGED,
        NEW,
        GONE
    }

    public static FolderDifference between(Workspace before, Workspace after) {
        List<FileDifference> files = new ArrayList<>();
        for (String path : after.changedSince(before)) {
            String old = before.file(path).map(YamlFile::text).orElse("");
            String now = after.file(path).map(YamlFile::text).orElse("");
            files.add(
                    new FileDifference(
                            path, change(path, before, after), LineDifference.between(old, now)));
        }
        return new FolderDifference(files);
    }

    private static Change change(String path, Workspace before, Workspace after) {
        if (before.file(path).isEmpty()) {
            return Change.NEW;
        }
        return after.file(path).isEmpty() ? Change.GONE : Change.CHANGED;
    }

    /// How many lines go or come.
    public long changes() {
        return files.stream().mapToLong(file -> file.difference().changes()).sum();
    }

    /// All files as rows to read: each with its head, far from changes only a note of what is left out.
    List<DifferenceRow> rows() {
        List<DifferenceRow> rows = new ArrayList<>();
        for (FileDifference file : files) {
            rows.add(new DifferenceRow.Head(file));
            rows.addAll(DifferenceRow.near(file.difference().lines()));
        }
        return rows;
    }
}
