package dev.oamstudio.model.edit;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.application.OamModel;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.dialect.ModelReader;
import dev.oamstudio.model.rule.Design;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.FieldPathException;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.TextChange;
import dev.oamstudio.model.yaml.Value;
import dev.oamstudio.model.yaml.YamlFile;
import dev.oamstudio.model.yaml.YamlPatch;
import dev.oamstudio.model.yaml.YamlPrinter;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// The files while an edit is being done: one patch after the other, each against the text that the one before left.
final class Draft {
    private final Workspace start;
    private final SortedMap<String, YamlFile> files;
    private List<ElementId> selection = List.of();

    Draft(Workspace start) {
        this.start = start;
        this.files = new TreeMap<>(start.files());
    }

    /// The design as it was before the edit.
    Design before() {
        return start.design();
    }

    /// The model as the files say it now.
    OamModel model() {
        return ModelReader.read(List.copyOf(files.values()));
    }

    SortedMap<String, YamlFile> files() {
        return files;
    }

    List<ElementId> selection() {
        return selection;
    }

    void select(ElementId... elements) {
        selection = List.of(elements);
    }

    void change(String path, List<TextChange> changes) throws RefusedException {
        YamlFile file = file(path);
        files.put(path, file.reparse(TextChange.applyAll(file.text(), changes)));
    }

    void write(String path, String text) {
        files.put(path, YamlFile.parse(path, text));
    }

    void delete(String path) {
        files.remove(path);
    }

    void set(Place document, FieldPath path, Value value) throws RefusedException {
        try {
            change(
                    document.file(),
                    YamlPatch.set(whole(document), document.document(), path, value));
        } catch (FieldPathException impossible) {
            throw RefusedException.because(
                    Message.of(
                            "edit.path", path.toString(), String.valueOf(impossible.getMessage())));
        }
    }

    /// Adds an item to the end of the sequence at a path, which comes into being if it is not there.
    void append(Place document, FieldPath sequence, Value item) throws RefusedException {
        YamlFile file = whole(document);
        Value content = content(document);
        int size =
                sequence.in(content)
                        .map(value ->
                                value instanceof Value.Sequence items ? items.items().size() : 0)
                        .orElse(0);
        try {
            change(
                    document.file(),
                    YamlPatch.insert(file, document.document(), sequence.index(size), item));
        } catch (FieldPathException impossible) {
            throw RefusedException.because(
                    Message.of(
                            "edit.path",
                            sequence.toString(),
                            String.valueOf(impossible.getMessage())));
        }
    }

    /// Removes an item of a sequence, and the sequence itself with its last item.
    void removeItem(Place document, FieldPath item) throws RefusedException {
        YamlFile file = whole(document);
        Value content = content(document);
        boolean last =
                item.parent().in(content).stream()
                        .anyMatch(value ->
                                value instanceof Value.Sequence items && items.items().size() == 1);
        change(
                document.file(),
                YamlPatch.remove(file, document.document(), last ? item.parent() : item));
    }

    void remove(Place document, FieldPath path) throws RefusedException {
        change(document.file(), YamlPatch.remove(whole(document), document.document(), path));
    }

    /// Adds a document to the end of a file, which comes into being if it is not there.
    void appendDocument(String path, Value value) throws RefusedException {
        if (files.containsKey(path)) {
            change(path, YamlPatch.appendDocument(file(path), value));
        } else {
            write(path, YamlPrinter.print(value));
        }
    }

    /// Removes a document, and the file with its last one.
    void removeDocument(Place document) throws RefusedException {
        YamlFile file = whole(document);
        boolean only = file.documents().stream().filter(d -> !d.isEmpty()).count() == 1;
        if (only) {
            delete(document.file());
        } else {
            change(document.file(), YamlPatch.removeDocument(file, document.document()));
        }
    }

    /// What stands in a document now.
    Value content(Place document) throws RefusedException {
        return whole(document).documents().get(document.document()).value();
    }

    private YamlFile file(String path) throws RefusedException {
        YamlFile file = files.get(path);
        if (file == null) {
            throw RefusedException.because(Message.of("edit.file-gone", path));
        }
        return file;
    }

    /// The file of a document that parses; a broken one is not edited from outside its text.
    private YamlFile whole(Place place) throws RefusedException {
        YamlFile file = file(place.file());
        if (place.document() >= file.documents().size()) {
            throw RefusedException.because(Message.of("edit.file-gone", place.file()));
        }
        if (file.documents().get(place.document()).isBroken()) {
            throw RefusedException.because(Message.of("edit.document-broken", place.file()));
        }
        return file;
    }
}
