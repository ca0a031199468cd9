package dev.oamstudio.views.session;

import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.edit.Edit;
import dev.oamstudio.model.edit.EditOutcome;
import dev.oamstudio.model.edit.Workspace;
import dev.oamstudio.model.yaml.YamlFile;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/// What somebody else wrote into the open folder: texts by path, empty for a file that they deleted.
public record ForeignTexts(SortedMap<String, Optional<String>> texts) {
    public ForeignTexts {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    public static ForeignTexts of(Map<String, Optional<String>> texts) {
        return new ForeignTexts(new TreeMap<>(texts));
    }

    public boolean isEmpty() {
        return texts.isEmpty();
    }

    public List<String> paths() {
        return List.copyOf(texts.keySet());
    }

    /// Those that say the same here.
    public ForeignTexts sameAs(Workspace now) {
        return only(path -> isSame(path, now));
    }

    /// Those of files that have not been touched here.
    ///
    /// @param onDisk the texts before the others wrote
    /// @param now the texts here
    public ForeignTexts ofUntouched(Workspace onDisk, Workspace now) {
        return only(path -> !isSame(path, now) && !isTouched(path, onDisk, now));
    }

    /// Those of files that were changed here, too, and differently.
    public ForeignTexts inConflict(Workspace onDisk, Workspace now) {
        return only(path -> !isSame(path, now) && isTouched(path, onDisk, now));
    }

    /// One file of them.
    public ForeignTexts only(String path) {
        return only(path::equals);
    }

    /// Their text of a file; empty if they deleted it.
    public String textOf(String path) {
        return texts.getOrDefault(path, Optional.empty()).orElse("");
    }

    /// The edit that takes them over.
    Edit edit() {
        Message label = Message.of("edit.label.take-over", String.join(", ", texts.keySet()));
        return new Edit.Compound(label, edits());
    }

    /// A workspace with these texts instead of its own.
    Workspace on(Workspace workspace) {
        return switch (workspace.apply(edit())) {
            case EditOutcome.Applied applied -> applied.workspace();
            case EditOutcome.Refused refused -> throw new IllegalStateException(refused.toString());
        };
    }

    private List<Edit> edits() {
        return texts.entrySet().stream().map(ForeignTexts::edit).toList();
    }

    private static Edit edit(Map.Entry<String, Optional<String>> entry) {
        return entry.getValue()
                .<Edit>map(text -> new Edit.WriteFile(entry.getKey(), text))
                .orElseGet(() -> new Edit.DeleteFile(entry.getKey()));
    }

    private boolean isSame(String path, Workspace now) {
        return textIn(now, path).equals(texts.getOrDefault(path, Optional.empty()));
    }

    private static boolean isTouched(String path, Workspace onDisk, Workspace now) {
        return !textIn(now, path).equals(textIn(onDisk, path));
    }

    private static Optional<String> textIn(Workspace workspace, String path) {
        return workspace.file(path).map(YamlFile::text);
    }

    private ForeignTexts only(Predicate<String> wanted) {
        SortedMap<String, Optional<String>> kept = new TreeMap<>(texts);
        kept.keySet().removeIf(wanted.negate());
        return new ForeignTexts(kept);
    }
}
