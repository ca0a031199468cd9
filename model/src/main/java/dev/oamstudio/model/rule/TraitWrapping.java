package dev.oamstudio.model.rule;

import dev.oamstudio.model.diagnostic.FileChange;
import dev.oamstudio.model.diagnostic.Fix;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.FieldPathException;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.TextChange;
import dev.oamstudio.model.yaml.TextRange;
import dev.oamstudio.model.yaml.Value;
import dev.oamstudio.model.yaml.YamlFile;
import dev.oamstudio.model.yaml.YamlMapping;
import dev.oamstudio.model.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Puts a trait whose fields stand in the entry itself under the key `trait`, as it is written.
final class TraitWrapping {
    private static final String KEY = "trait:";

    private TraitWrapping() {}

    /// @param field a field of the trait
    /// @return nothing where more than the trait stands in the entry, or where it cannot be moved as it is
    static List<Fix> of(Design design, Place field) {
        FieldPath entry = field.path().parent();
        return design.file(field.file()).stream()
                .flatMap(file -> fix(file, field.document(), entry).stream())
                .toList();
    }

    private static Optional<Fix> fix(YamlFile file, int document, FieldPath entry) {
        Optional<YamlMapping> node =
                file.documents()
                        .get(document)
                        .node(entry)
                        .filter(YamlMapping.class::isInstance)
                        .map(YamlMapping.class::cast)
                        .filter(mapping -> isTraitOnly(mapping.value()));
        return node.map(mapping -> changes(file.text(), mapping))
                .filter(changes -> isRight(file, document, entry, changes))
                .map(changes ->
                        new Fix(
                                Message.of("rule.fix.wrap-trait"),
                                List.of(new FileChange(file.path(), changes))));
    }

    private static boolean isTraitOnly(Value entry) {
        return Stream.of("dataOutputs", "dataInputs").noneMatch(key -> entry.get(key).isPresent());
    }

    private static List<TextChange> changes(String text, YamlNode entry) {
        TextRange range = entry.range();
        if (text.startsWith("{", range.start())) {
            return List.of(insert(range.start(), "{trait: "), insert(range.end(), "}"));
        }
        int column = range.start() - text.lastIndexOf('\n', range.start() - 1) - 1;
        String deeper = "\n" + " ".repeat(column + 2);
        List<TextChange> changes = new ArrayList<>();
        changes.add(insert(range.start(), KEY + deeper));
        int line = text.indexOf('\n', range.start());
        while (line >= 0 && line < range.end()) {
            changes.add(insert(line + 1, "  "));
            line = text.indexOf('\n', line + 1);
        }
        return changes;
    }

    private static TextChange insert(int offset, String text) {
        return new TextChange(TextRange.at(offset), text);
    }

    private static boolean isRight(
            YamlFile file, int document, FieldPath entry, List<TextChange> changes) {
        YamlFile after = file.reparse(TextChange.applyAll(file.text(), changes));
        Value before = file.documents().get(document).value();
        try {
            Value inside = entry.in(before).orElse(Value.Null.NULL);
            Value wanted = entry.set(before, Value.Mapping.EMPTY.with("trait", inside));
            return after.documents().size() == file.documents().size()
                    && after.documents().get(document).value().equals(wanted);
        } catch (FieldPathException impossible) {
            return false;
        }
    }
}
