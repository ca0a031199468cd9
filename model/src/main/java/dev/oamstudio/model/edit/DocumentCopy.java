package dev.oamstudio.model.edit;

import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.TextRange;
import dev.oamstudio.model.yaml.Value;
import dev.oamstudio.model.yaml.YamlDocument;
import dev.oamstudio.model.yaml.YamlFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Copies documents with their comments, quotes and order: text by text, as long as it reads the same at its new place.
record DocumentCopy(Draft draft) {

    /// @param path the file that gets the copy at its end; it may be a new one
    /// @return where the copy is
    Place copy(Place original, String path) throws RefusedException {
        Value value = original.path().in(draft.content(original)).orElse(Value.Null.NULL);
        YamlFile source = draft.whole(original);
        Optional<YamlFile> target = Optional.ofNullable(draft.files().get(path));
        String text = source.documents().get(original.document()).range().in(source.text());
        String wanted = target.map(file -> appended(file, text)).orElse(closed(text, "\n"));
        if (original.path().steps().isEmpty() && reads(path, target, wanted, value)) {
            draft.write(path, wanted);
        } else {
            draft.appendDocument(path, value);
        }
        List<YamlDocument> documents =
                Optional.ofNullable(draft.files().get(path))
                        .map(YamlFile::documents)
                        .orElse(List.of());
        return new Place(path, documents.size() - 1, FieldPath.ROOT, TextRange.at(0));
    }

    private static String appended(YamlFile file, String text) {
        String lineEnd = file.text().contains("\r\n") ? "\r\n" : "\n";
        String own = text.replace("\r\n", "\n").replace("\n", lineEnd);
        String before = file.text().isEmpty() ? "" : closed(file.text(), lineEnd) + "---" + lineEnd;
        return before + closed(own, lineEnd);
    }

    private static String closed(String text, String lineEnd) {
        return text.endsWith("\n") ? text : text + lineEnd;
    }

    /// Whether a text has the documents that were there and the copy.
    private static boolean reads(String path, Optional<YamlFile> before, String text, Value copy) {
        List<Value> expected = new ArrayList<>(before.map(DocumentCopy::values).orElse(List.of()));
        expected.add(copy);
        return values(YamlFile.parse(path, text)).equals(expected);
    }

    private static List<Value> values(YamlFile file) {
        return file.documents().stream().map(YamlDocument::value).toList();
    }
}
