package dev.oamstudio.model.catalog;

import dev.oamstudio.model.catalog.Capability.SummaryField;
import dev.oamstudio.model.definition.Definition;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.yaml.Value;
import dev.oamstudio.model.yaml.YamlFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a definition's annotations say of how it is shown and made: `studio.oam.dev/title`, `description`, `icon`, `object` (its
/// type, `apps/v1 Deployment`), `template` and `summary` (YAML texts). Definitions of KubeVela name title and description
/// `definition.oam.dev/alias` and `/description`.
record Hints(Map<String, String> annotations) {
    private static final String OWN = "studio.oam.dev/";
    private static final String VELA = "definition.oam.dev/";

    static Hints of(Definition definition) {
        return new Hints(definition.object().annotations());
    }

    Optional<String> title() {
        return text(OWN + "title").or(() -> text(VELA + "alias"));
    }

    Optional<String> description() {
        return text(OWN + "description").or(() -> text(VELA + "description"));
    }

    Optional<String> icon() {
        return text(OWN + "icon");
    }

    Optional<GroupVersionKind> type() {
        return text(OWN + "object")
                .map(written -> {
                    int space = written.indexOf(' ');
                    return GroupVersionKind.of(
                            written.substring(0, Math.max(0, space)), written.substring(space + 1));
                });
    }

    Optional<Value.Mapping> template() {
        return text(OWN + "template").map(Hints::yaml);
    }

    /// Labels with a path each, or several with commas between them.
    Optional<List<SummaryField>> summary() {
        return text(OWN + "summary")
                .map(Hints::yaml)
                .map(fields ->
                        fields.entries().entrySet().stream()
                                .map(field ->
                                        new SummaryField(
                                                field.getKey(),
                                                List.of(
                                                        field.getValue()
                                                                .display()
                                                                .split("\\s*,\\s*"))))
                                .toList());
    }

    private Optional<String> text(String key) {
        return Optional.ofNullable(annotations.get(key))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    private static Value.Mapping yaml(String text) {
        return YamlFile.parse("annotation", text).documents().stream()
                .findFirst()
                .map(document -> document.value().mappingAt())
                .orElse(Value.Mapping.EMPTY);
    }
}
