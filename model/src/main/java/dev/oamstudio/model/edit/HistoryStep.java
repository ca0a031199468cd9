package dev.oamstudio.model.edit;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.yaml.YamlFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// One step of the history: what it is called, what it did to the files, and what was selected after it.
///
/// @param bytes the memory that it takes, at most
record HistoryStep(Message label, List<FileStep> files, List<ElementId> selection, long bytes) {
    private static final int OVERHEAD = 200;

    static HistoryStep between(Workspace before, EditOutcome.Applied step) {
        Workspace after = step.workspace();
        List<FileStep> files =
                after.changedSince(before).stream()
                        .map(path -> FileStep.between(path, text(before, path), text(after, path)))
                        .toList();
        return of(step.label(), files, step.selection());
    }

    /// This step and the one after it as one.
    ///
    /// @param present where this one led
    HistoryStep joined(Workspace present, EditOutcome.Applied next) {
        Set<String> paths = new TreeSet<>(next.workspace().changedSince(present));
        files.forEach(file -> paths.add(file.path()));
        List<FileStep> joined =
                paths.stream()
                        .map(path ->
                                FileStep.between(
                                        path,
                                        textBefore(path, present),
                                        text(next.workspace(), path)))
                        .filter(FileStep::changes)
                        .toList();
        return of(label, joined, next.selection());
    }

    private static HistoryStep of(Message label, List<FileStep> files, List<ElementId> selection) {
        long bytes = OVERHEAD + files.stream().mapToLong(FileStep::bytes).sum();
        return new HistoryStep(label, List.copyOf(files), List.copyOf(selection), bytes);
    }

    boolean changes() {
        return !files.isEmpty();
    }

    private Optional<String> textBefore(String path, Workspace present) {
        Optional<FileStep> step =
                files.stream().filter(file -> file.path().equals(path)).findFirst();
        return step.map(file -> file.undo(text(present, path)))
                .orElseGet(() -> text(present, path));
    }

    /// The workspace before, from the one after.
    Workspace undo(Workspace after) {
        SortedMap<String, YamlFile> next = new TreeMap<>(after.files());
        for (FileStep file : files) {
            Optional<String> text = file.undo(text(after, file.path()));
            put(next, file.path(), text, after);
        }
        return after.next(next);
    }

    /// The workspace after, from the one before.
    Workspace redo(Workspace before) {
        SortedMap<String, YamlFile> next = new TreeMap<>(before.files());
        for (FileStep file : files) {
            Optional<String> text = file.redo(text(before, file.path()));
            put(next, file.path(), text, before);
        }
        return before.next(next);
    }

    private static Optional<String> text(Workspace workspace, String path) {
        return workspace.file(path).map(YamlFile::text);
    }

    private static void put(
            SortedMap<String, YamlFile> files, String path, Optional<String> text, Workspace from) {
        text.map(present -> from.file(path, present))
                .ifPresentOrElse(file -> files.put(path, file), () -> files.remove(path));
    }
}
