package dev.oamstudio.model.edit;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.application.OamModel;
import dev.oamstudio.model.catalog.Catalog;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.rule.Design;
import dev.oamstudio.model.yaml.CopiedAliases;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.FieldPathException;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.SharedText;
import dev.oamstudio.model.yaml.Sharing;
import dev.oamstudio.model.yaml.TextChange;
import dev.oamstudio.model.yaml.Value;
import dev.oamstudio.model.yaml.YamlDocument;
import dev.oamstudio.model.yaml.YamlFile;
import dev.oamstudio.model.yaml.YamlPatch;
import dev.oamstudio.model.yaml.YamlPrinter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The files while an edit is being done: one patch after the other, each against the text that the one before left.
final class Draft {
    private final Workspace start;
    private final SortedMap<String, YamlFile> files;
    private final Set<String> copied = new LinkedHashSet<>();
    private Sharing sharing = Sharing.COPY;
    private List<ElementId> selection = List.of();
    private @Nullable Design design;

    Draft(Workspace start) {
        this.start = start;
        this.files = new TreeMap<>(start.files());
    }

    /// What the files say now: of a broken document what can be read, not what stands in for it on the canvas.
    Design design() {
        Design known = design;
        if (known == null) {
            known = start.designOf(files);
            design = known;
        }
        return known;
    }

    /// What is at hand besides the folder's own definitions.
    Catalog catalog() {
        return start.catalog();
    }

    OamModel model() {
        return design().model();
    }

    Targets targets() {
        return new Targets(model());
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

    void select(List<ElementId> elements) {
        selection = List.copyOf(elements);
    }

    /// What becomes of aliases from now on: all that show an edited text change with it, or the edited place gets a copy.
    ///
    /// @return what became of them before
    Sharing share(Sharing next) {
        Sharing before = sharing;
        sharing = next;
        return before;
    }

    /// Changes a text as somebody typed it.
    void type(String path, List<TextChange> changes) throws RefusedException {
        if (changes.isEmpty()) {
            return;
        }
        YamlFile file = file(path);
        if (!ChangeCheck.fits(file.text(), changes)) {
            throw RefusedException.because(Message.of("edit.text-moved", path));
        }
        put(file.reparse(TextChange.applyAll(file.text(), changes)));
    }

    /// Changes a text by patches of it.
    void change(String path, List<TextChange> changes) throws RefusedException {
        CopiedAliases.of(file(path), changes).forEach(alias -> copied.add(alias.anchor()));
        type(path, changes);
    }

    /// The names of the aliases that patches replaced by copies.
    List<String> copied() {
        return List.copyOf(copied);
    }

    /// The file with a whole new text; what did not change in it is not read again.
    void write(String path, String text) throws RefusedException {
        if (!ChangeCheck.isInside(path)) {
            throw RefusedException.because(Message.of("edit.file-outside", path));
        }
        YamlFile known = files.get(path);
        put(known == null ? start.file(path, text) : known.reparse(text));
    }

    void delete(String path) throws RefusedException {
        files.remove(file(path).path());
        design = null;
    }

    private void put(YamlFile file) {
        files.put(file.path(), file);
        design = null;
    }

    void set(Place document, FieldPath path, Value value) throws RefusedException {
        set(document, path, value, sharing);
    }

    private void set(Place document, FieldPath path, Value value, Sharing sharing)
            throws RefusedException {
        YamlFile file = whole(document);
        change(
                document.file(),
                possible(
                        path,
                        () -> YamlPatch.set(file, document.document(), path, value, sharing)));
    }

    /// Sets a text where another stands; nothing where it is the same already.
    void setText(Place document, FieldPath path, String text) throws RefusedException {
        Value value = Value.text(text);
        if (!path.in(content(document)).map(value::equals).orElse(false)) {
            set(document, path, value);
        }
    }

    /// Follows something to its new name. A list of names that aliases show in several places stays one.
    void follow(Place document, FieldPath path, String text) throws RefusedException {
        Value value = Value.text(text);
        if (path.in(content(document)).map(value::equals).orElse(false)) {
            return;
        }
        YamlDocument read = whole(document).documents().get(document.document());
        boolean alike =
                SharedText.at(read, path).stream()
                        .flatMap(shared -> shared.places().stream())
                        .allMatch(place -> key(place).equals(key(path)));
        set(document, path, value, alike ? Sharing.SHARE : sharing);
    }

    /// The last key of a path.
    private static String key(FieldPath path) {
        return path.steps().reversed().stream()
                .filter(FieldPath.Step.Key.class::isInstance)
                .map(step -> ((FieldPath.Step.Key) step).name())
                .findFirst()
                .orElse("");
    }

    /// Adds an item to the end of the sequence at a path, which comes into being if it is not there.
    void append(Place document, FieldPath sequence, Value item) throws RefusedException {
        insert(document, sequence.index(size(document, sequence)), item);
    }

    /// Adds an item before the one at a path, or at the end.
    void insert(Place document, FieldPath at, Value item) throws RefusedException {
        YamlFile file = whole(document);
        change(
                document.file(),
                possible(at, () -> YamlPatch.insert(file, document.document(), at, item, sharing)));
    }

    /// Adds a copy of an item that stands elsewhere, as it is written there.
    ///
    /// @param from the document in which the item stands
    void insertCopy(Place document, FieldPath at, YamlPatch.Target from, FieldPath item)
            throws RefusedException {
        YamlPatch.Target target = new YamlPatch.Target(whole(document), document.document());
        change(document.file(), possible(at, () -> YamlPatch.insertCopy(target, at, from, item)));
    }

    /// Moves an item with its comments, so that it stands at the other path afterwards.
    void move(Place document, FieldPath from, FieldPath to) throws RefusedException {
        YamlFile file = whole(document);
        change(
                document.file(),
                possible(from, () -> YamlPatch.move(file, document.document(), from, to)));
    }

    int size(Place document, FieldPath sequence) throws RefusedException {
        return sequence.in(content(document)).map(value -> value.itemsAt().size()).orElse(0);
    }

    /// Removes an item of a sequence, and the sequence itself with its last item.
    void removeItem(Place document, FieldPath item) throws RefusedException {
        remove(document, size(document, item.parent()) == 1 ? item.parent() : item);
    }

    /// Removes what stands at a path; the last item of a sequence leaves `[]`.
    void remove(Place document, FieldPath path) throws RefusedException {
        List<TextChange> changes =
                YamlPatch.remove(whole(document), document.document(), path, sharing);
        boolean there = !path.steps().isEmpty() && path.in(content(document)).isPresent();
        if (there && changes.isEmpty()) {
            throw RefusedException.because(
                    Message.of("edit.cannot-remove", path.toString(), document.file()));
        }
        change(document.file(), changes);
    }

    void renameKey(Place document, FieldPath path, String name) throws RefusedException {
        change(document.file(), YamlPatch.rename(whole(document), document.document(), path, name));
    }

    /// Adds a document to the end of a file, which comes into being if it is not there.
    void appendDocument(String wish, Value value) throws RefusedException {
        String path = Home.ofDocuments(wish);
        if (files.containsKey(path)) {
            change(path, YamlPatch.appendDocument(file(path), value));
        } else {
            write(path, YamlPrinter.print(value));
        }
        if (!file(path).documents().getLast().value().equals(value)) {
            throw RefusedException.because(Message.of("edit.document-broken", path));
        }
    }

    /// Removes the object at a place: a document, the file with its last one, or an item of a list.
    void removeObject(Place object) throws RefusedException {
        YamlFile file = whole(object);
        boolean only = file.documents().stream().filter(d -> !d.isEmpty()).count() == 1;
        if (!object.path().steps().isEmpty()) {
            remove(object, object.path());
        } else if (only) {
            delete(object.file());
        } else {
            change(object.file(), YamlPatch.removeDocument(file, object.document()));
        }
    }

    /// What stands in a document now.
    Value content(Place document) throws RefusedException {
        return whole(document).documents().get(document.document()).value();
    }

    /// The file of a document that parses; a broken one is not edited from outside its text.
    YamlFile whole(Place place) throws RefusedException {
        YamlFile file = file(place.file());
        if (place.document() >= file.documents().size()) {
            throw RefusedException.because(Message.of("edit.file-gone", place.file()));
        }
        if (file.documents().get(place.document()).isBroken()) {
            throw RefusedException.because(Message.of("edit.document-broken", place.file()));
        }
        return file;
    }

    private YamlFile file(String path) throws RefusedException {
        YamlFile file = files.get(path);
        if (file == null) {
            throw RefusedException.because(Message.of("edit.file-gone", path));
        }
        return file;
    }

    /// A patch by path.
    private interface Patch {
        List<TextChange> changes() throws FieldPathException;
    }

    private static List<TextChange> possible(FieldPath path, Patch patch) throws RefusedException {
        try {
            return patch.changes();
        } catch (FieldPathException impossible) {
            throw RefusedException.because(
                    Message.of(
                            "edit.path", path.toString(), String.valueOf(impossible.getMessage())));
        }
    }
}
