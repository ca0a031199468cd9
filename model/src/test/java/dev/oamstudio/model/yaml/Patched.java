package dev.oamstudio.model.yaml;

import java.util.List;

/// Texts after one edit by path.
final class Patched {
    private Patched() {}

    interface Edit {
        List<TextChange> on(YamlFile file) throws FieldPathException;
    }

    static String after(String text, Edit edit) throws FieldPathException {
        return TextChange.applyAll(text, edit.on(YamlFile.parse("a.yaml", text)));
    }

    static String set(String text, String path, String json) throws FieldPathException {
        return after(text, file -> YamlPatch.set(file, 0, FieldPath.parse(path), Json.read(json)));
    }

    static String insert(String text, String path, String json) throws FieldPathException {
        return after(
                text, file -> YamlPatch.insert(file, 0, FieldPath.parse(path), Json.read(json)));
    }

    static String remove(String text, String path) throws FieldPathException {
        return after(text, file -> YamlPatch.remove(file, 0, FieldPath.parse(path)));
    }
}
