package dev.oamstudio.model.conversion;

import dev.oamstudio.model.application.Component;
import dev.oamstudio.model.application.OamModel;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.FieldPathException;
import dev.oamstudio.model.yaml.TextChange;
import dev.oamstudio.model.yaml.Value;
import dev.oamstudio.model.yaml.YamlFile;
import dev.oamstudio.model.yaml.YamlPatch;
import dev.oamstudio.model.yaml.YamlPrinter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Components that were copied from others, because upstream has no two instances of one. Each remembers its original in an
/// annotation, so that the way back is known.
final class ComponentCopies {
    static final String COPY_OF = "studio.oam.dev/copy-of";

    private final Texts texts;
    private final Map<String, Component> taken = new HashMap<>();
    private final Map<String, String> made = new HashMap<>();

    /// @param model with the components that are there before any is copied
    ComponentCopies(Texts texts, OamModel model) {
        this.texts = texts;
        model.components().forEach(component -> taken.putIfAbsent(component.name(), component));
    }

    /// The name of a component's copy that is to be called `wanted`: that name, or one with a number behind it where it is
    /// taken. A copy that is there already and is still like its original is taken again.
    String copy(Component original, String wanted) {
        String name = wanted;
        for (int i = 2; taken.containsKey(name) || made.containsKey(name); i++) {
            if (isCopy(name, original)) {
                return name;
            }
            name = wanted + "-" + i;
        }
        write(original, name);
        made.put(name, original.name());
        return name;
    }

    private boolean isCopy(String name, Component original) {
        Component other = taken.get(name);
        return other == null
                ? original.name().equals(made.get(name))
                : originalOf(other).equals(Optional.of(original.name()))
                        && isAlike(other, original);
    }

    /// The name of the component that one was copied from.
    static Optional<String> originalOf(Component component) {
        return Optional.ofNullable(component.object().annotations().get(COPY_OF));
    }

    /// Whether two components differ in nothing but their names, and in how these come about.
    static boolean isAlike(Component one, Component other) {
        return bare(one).equals(bare(other));
    }

    private static Value.Mapping bare(Component component) {
        Value.Mapping content = NameParameter.without(component.object().content());
        Value.Mapping metadata =
                Entries.without(content.mappingAt("metadata"), "annotations", COPY_OF)
                        .without("name");
        return content.with("metadata", metadata).without("status");
    }

    private void write(Component original, String name) {
        YamlFile file = texts.file(original.place().file());
        Value.Mapping wanted = renamed(original, name);
        String text = text(original, file, wanted);
        boolean alone = file.documents().stream().filter(d -> !d.isEmpty()).count() == 1;
        if (alone) {
            texts.write(freePath(file.path(), name), text);
        } else {
            texts.write(file.path(), appended(file, wanted, text));
        }
    }

    private static Value.Mapping renamed(Component original, String name) {
        Value.Mapping content = original.object().content().without("status");
        Value.Mapping metadata =
                Entries.with(
                        content.mappingAt("metadata"),
                        "annotations",
                        COPY_OF,
                        Value.text(original.name()));
        return content.with("metadata", metadata.with("name", Value.text(name)));
    }

    /// The original's own text with what differs, so that the copy has its comments too.
    private String text(Component original, YamlFile file, Value.Mapping wanted) {
        String own =
                texts.document(original.place()).range().in(file.text()).strip() + lineEnd(file);
        YamlFile copy = YamlFile.parse("copy", own);
        boolean same =
                original.place().path().equals(FieldPath.ROOT)
                        && copy.documents().size() == 1
                        && copy.documents().getFirst().value().equals(original.object().content());
        if (!same) {
            return YamlPrinter.print(wanted);
        }
        try {
            return TextChange.applyAll(own, YamlPatch.set(copy, 0, FieldPath.ROOT, wanted));
        } catch (FieldPathException impossible) {
            return YamlPrinter.print(wanted);
        }
    }

    private static String lineEnd(YamlFile file) {
        return file.text().contains("\r\n") ? "\r\n" : "\n";
    }

    private static String appended(YamlFile file, Value.Mapping wanted, String text) {
        String placeholder =
                TextChange.applyAll(
                        file.text(), YamlPatch.appendDocument(file, Value.Mapping.EMPTY));
        int end = placeholder.lastIndexOf("{}");
        YamlFile result = file.reparse(placeholder.substring(0, end) + text);
        return result.documents().getLast().value().equals(wanted)
                ? result.text()
                : TextChange.applyAll(file.text(), YamlPatch.appendDocument(file, wanted));
    }

    private String freePath(String beside, String name) {
        String folder = beside.substring(0, beside.lastIndexOf('/') + 1);
        String ending = beside.substring(Math.max(0, beside.lastIndexOf('.')));
        String path = folder + name + ending;
        for (int i = 2; texts.has(path); i++) {
            path = folder + name + "-" + i + ending;
        }
        return path;
    }
}
