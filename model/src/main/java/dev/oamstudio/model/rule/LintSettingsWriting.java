package dev.oamstudio.model.rule;

import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.FieldPathException;
import dev.oamstudio.model.yaml.TextChange;
import dev.oamstudio.model.yaml.Value;
import dev.oamstudio.model.yaml.YamlFile;
import dev.oamstudio.model.yaml.YamlPatch;
import dev.oamstudio.model.yaml.YamlPrinter;
import java.util.Optional;

/// Writes what the folder's settings of the rules say.
public final class LintSettingsWriting {
    private static final Value OFF = Value.text("off");

    private LintSettingsWriting() {}

    /// The text of the settings with a rule turned off; nothing if they cannot be read as they stand.
    ///
    /// @param settings the present ones, if there are any
    public static Optional<String> turnedOff(Optional<YamlFile> settings, RuleId rule) {
        Optional<YamlFile> written = settings.filter(file -> !file.text().isBlank());
        if (written.isEmpty()) {
            Value.Mapping rules = Value.Mapping.EMPTY.with(rule.name(), OFF);
            return Optional.of(YamlPrinter.print(Value.Mapping.EMPTY.with("rules", rules)));
        }
        YamlFile file = written.get();
        if (file.documents().getFirst().isBroken()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    TextChange.applyAll(
                            file.text(),
                            YamlPatch.set(
                                    file, 0, FieldPath.ofKeys("rules", key(file, rule)), OFF)));
        } catch (FieldPathException notAMapping) {
            return Optional.empty();
        }
    }

    /// The key that the rule has there already, by code or name.
    private static String key(YamlFile file, RuleId rule) {
        Value.Mapping rules = file.documents().getFirst().value().mappingAt("rules");
        return rules.get(rule.code()).isPresent() ? rule.code() : rule.name();
    }
}
