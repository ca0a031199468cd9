package dev.oamstudio.model.conversion;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.Dialect;
import dev.oamstudio.model.application.OamModel;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.dialect.DocumentDialect;
import dev.oamstudio.model.dialect.ModelReader;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.CopiedAliases;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.FieldPathException;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.TextChange;
import dev.oamstudio.model.yaml.TextRange;
import dev.oamstudio.model.yaml.Value;
import dev.oamstudio.model.yaml.YamlAlias;
import dev.oamstudio.model.yaml.YamlDocument;
import dev.oamstudio.model.yaml.YamlFile;
import dev.oamstudio.model.yaml.YamlPatch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// The files while they are being converted, and what was found that cannot be.
final class Texts {
    private static final String VERSION = "v1alpha2";

    private final SortedMap<String, YamlFile> before = new TreeMap<>();
    private final SortedMap<String, YamlFile> now = new TreeMap<>();
    private final Map<String, Pending> pending = new HashMap<>();
    private final TreeSet<Loss> losses = new TreeSet<>(Loss.ORDER);
    private final LostComments comments = new LostComments();

    /// Changes of a file that are not made yet, in documents that nobody has asked for since: a file of a thousand documents need not
    /// be read a thousand times.
    private static final class Pending {
        private final List<TextChange> changes = new ArrayList<>();
        private final Set<Integer> documents = new HashSet<>();
    }

    Texts(List<YamlFile> files) {
        files.forEach(file -> before.put(file.path(), file));
        now.putAll(before);
    }

    /// The model as the texts say it now.
    OamModel model() {
        flush();
        return ModelReader.read(List.copyOf(now.values()));
    }

    /// The applications of a model that can be converted: those of v1alpha2 whose document parses.
    List<Application> applications(OamModel model) {
        return model.applications().stream().filter(this::isConverted).toList();
    }

    boolean isConverted(Application application) {
        return application.dialect() != Dialect.V1BETA1
                && isConvertible(application.object(), application.place());
    }

    boolean isConvertible(KubeObject object, Place place) {
        return object.type().version().equals(VERSION) && !document(place).isBroken();
    }

    YamlDocument document(Place place) {
        return fileFor(place).documents().get(place.document());
    }

    /// The file of a document, which is as it is now; others in it may have changes to come.
    private YamlFile fileFor(Place place) {
        Pending waiting = pending.get(place.file());
        boolean changed = waiting != null && waiting.documents.contains(place.document());
        return changed ? file(place.file()) : known(place.file());
    }

    private void flush() {
        List.copyOf(pending.keySet()).forEach(this::flush);
    }

    private void flush(String path) {
        Pending waiting = pending.remove(path);
        if (waiting != null) {
            YamlFile file = known(path);
            now.put(path, file.reparse(TextChange.applyAll(file.text(), waiting.changes)));
        }
    }

    /// A file that is there.
    YamlFile file(String path) {
        flush(path);
        return known(path);
    }

    private YamlFile known(String path) {
        YamlFile file = now.get(path);
        if (file == null) {
            throw new IllegalStateException("no file " + path);
        }
        return file;
    }

    boolean has(String path) {
        return now.containsKey(path);
    }

    Value.Mapping content(Place object) {
        return object.path().in(document(object).value()).orElse(Value.Null.NULL).mappingAt();
    }

    /// Writes an object anew where it differs.
    void put(Place object, Value.Mapping wanted) {
        YamlFile file = fileFor(object);
        try {
            change(object, YamlPatch.set(file, object.document(), object.path(), wanted));
        } catch (FieldPathException impossible) {
            lose(object, "conversion.unwritable", String.valueOf(impossible.getMessage()));
        }
    }

    /// Gives a key another name in its place.
    void rename(Place object, FieldPath below, String name) {
        YamlFile file = fileFor(object);
        FieldPath path = object.path().plus(below);
        change(object, YamlPatch.rename(file, object.document(), path, name));
    }

    /// Puts a key at another position among its siblings.
    ///
    /// @return whether it stands there
    boolean reorder(Place object, FieldPath below, int position) {
        YamlFile file = fileFor(object);
        FieldPath path = object.path().plus(below);
        if (path.in(document(object).value()).isEmpty()) {
            return false;
        }
        try {
            change(object, YamlPatch.reorderKey(file, object.document(), path, position));
            return true;
        } catch (FieldPathException staysWhereItIs) {
            return false;
        }
    }

    void write(String path, String text) {
        pending.remove(path);
        YamlFile known = now.get(path);
        now.put(path, known == null ? YamlFile.parse(path, text) : known.reparse(text));
    }

    /// Removes a document, and the file with its last one.
    void removeDocument(Place place) {
        YamlFile file = file(place.file());
        comments.excuse(file, document(place), now.values());
        if (file.documents().stream().filter(d -> !d.isEmpty()).count() == 1) {
            now.remove(place.file());
        } else {
            change(place, YamlPatch.removeDocument(file, place.document()));
            flush(place.file());
        }
    }

    private void change(Place object, List<TextChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        YamlFile file = fileFor(object);
        for (YamlAlias alias : CopiedAliases.of(file, changes)) {
            original(file.path(), alias.anchor())
                    .ifPresent(place -> lose(place, "conversion.alias-copied", alias.anchor()));
        }
        Pending waiting = pending.computeIfAbsent(file.path(), _ -> new Pending());
        waiting.changes.addAll(changes);
        waiting.documents.add(object.document());
    }

    /// Where the first alias of a name stands that is not listed yet.
    private Optional<Place> original(String path, String anchor) {
        return Optional.ofNullable(before.get(path)).stream()
                .flatMap(file -> file.documents().stream())
                .flatMap(document ->
                        CopiedAliases.in(document.root())
                                .filter(alias -> alias.anchor().equals(anchor))
                                .map(alias ->
                                        new Place(
                                                path,
                                                document.index(),
                                                document.pathAt(alias.range().start()),
                                                alias.range())))
                .filter(place ->
                        losses.stream()
                                .noneMatch(loss -> loss.place().range().equals(place.range())))
                .findFirst();
    }

    void lose(Place place, String key, Object... arguments) {
        losses.add(new Loss(Message.of(key, arguments), place));
    }

    /// Lists documents that are not converted at all.
    void loseWhatIsOfOtherVersions() {
        before.values().forEach(file -> file.documents().forEach(d -> loseWhole(file, d)));
    }

    private void loseWhole(YamlFile file, YamlDocument document) {
        Optional<Dialect> dialect = DocumentDialect.of(document);
        TextRange range = document.root().range();
        Place place =
                new Place(
                        file.path(), document.index(), FieldPath.ROOT, TextRange.at(range.start()));
        String version = new KubeObject(document.value().mappingAt()).type().version();
        if (dialect.isPresent() && !version.equals(VERSION)) {
            lose(place, "conversion.other-version", version);
        } else if (dialect.isPresent() && document.isBroken()) {
            lose(place, "conversion.broken");
        }
    }

    /// What was listed, and the comments that went with what they spoke of.
    List<Loss> losses() {
        flush();
        before.forEach((path, file) ->
                losses.addAll(comments.between(file, Optional.ofNullable(now.get(path)))));
        return List.copyOf(losses);
    }

    SortedMap<String, Optional<String>> changed() {
        flush();
        SortedMap<String, Optional<String>> changed = new TreeMap<>();
        before.keySet().stream()
                .filter(path -> !now.containsKey(path))
                .forEach(gone -> changed.put(gone, Optional.empty()));
        now.forEach((path, file) -> {
            YamlFile old = before.get(path);
            if (old == null || !old.text().equals(file.text())) {
                changed.put(path, Optional.of(file.text()));
            }
        });
        return changed;
    }
}
