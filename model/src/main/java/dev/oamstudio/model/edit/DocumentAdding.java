package dev.oamstudio.model.edit;

import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.TextChange;
import dev.oamstudio.model.yaml.TextRange;
import dev.oamstudio.model.yaml.Value;
import dev.oamstudio.model.yaml.YamlDocument;
import dev.oamstudio.model.yaml.YamlFile;
import dev.oamstudio.model.yaml.YamlPatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Adds documents where a person would: behind the one that a spot names, or at the end of the file. Documents behind it have
/// other places afterwards.
record DocumentAdding(Draft draft) {

    /// Adds a document in the ways of the file.
    ///
    /// @return where it is now
    Place add(Home.Spot spot, Value value) throws RefusedException {
        Optional<YamlFile> file = file(spot);
        if (file.isPresent() && insert(spot, YamlPatch.documentText(file.get(), value), value)) {
            return behind(spot);
        }
        draft.appendDocument(spot.file(), value);
        return last(spot);
    }

    /// Adds a document as it is written, as long as it reads the same at its new place.
    ///
    /// @param value what it says
    Place add(Home.Spot spot, String text, Value value) throws RefusedException {
        if (insert(spot, text, value)) {
            return behind(spot);
        }
        if (!append(spot.file(), text, value)) {
            draft.appendDocument(spot.file(), value);
        }
        return last(spot);
    }

    /// Copies a document with its comments, quotes and order.
    Place copy(Place original, Home.Spot spot) throws RefusedException {
        Value value = original.path().in(draft.content(original)).orElse(Value.Null.NULL);
        YamlFile source = draft.whole(original);
        String text = source.documents().get(original.document()).range().in(source.text());
        return original.path().steps().isEmpty() ? add(spot, text, value) : add(spot, value);
    }

    /// Inserts a document between others if it then is one, and they are what they were.
    private boolean insert(Home.Spot spot, String text, Value value) throws RefusedException {
        int behind = spot.behind().orElse(-1);
        Optional<YamlFile> file = file(spot);
        if (file.isEmpty() || behind < 0 || behind >= file.get().documents().size() - 1) {
            return false;
        }
        List<TextChange> changes = YamlPatch.insertDocument(file.get(), behind, text);
        List<Value> wanted = new ArrayList<>(values(file.get()));
        wanted.add(behind + 1, value);
        return write(spot.file(), TextChange.applyAll(file.get().text(), changes), wanted);
    }

    private boolean append(String path, String text, Value value) throws RefusedException {
        Optional<YamlFile> before = Optional.ofNullable(draft.files().get(path));
        List<Value> wanted = new ArrayList<>(before.map(DocumentAdding::values).orElse(List.of()));
        if (before.stream().allMatch(file -> file.text().isBlank())) {
            wanted.clear();
        }
        wanted.add(value);
        String next = before.map(file -> YamlPatch.withDocument(file, text)).orElse(text);
        return write(path, next, wanted);
    }

    private boolean write(String path, String text, List<Value> wanted) throws RefusedException {
        boolean same = values(YamlFile.parse(path, text)).equals(wanted);
        if (same) {
            draft.write(path, text);
        }
        return same;
    }

    private static List<Value> values(YamlFile file) {
        return file.documents().stream().map(YamlDocument::value).toList();
    }

    private Optional<YamlFile> file(Home.Spot spot) {
        return Optional.ofNullable(draft.files().get(spot.file()));
    }

    private static Place behind(Home.Spot spot) {
        return at(spot, spot.behind().orElseThrow() + 1);
    }

    private Place last(Home.Spot spot) {
        return at(spot, file(spot).orElseThrow().documents().size() - 1);
    }

    private static Place at(Home.Spot spot, int document) {
        return new Place(spot.file(), document, FieldPath.ROOT, TextRange.at(0));
    }
}
