package dev.oamstudio.cluster.sandbox.admission;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.oamstudio.model.deploy.ClusterException;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.Value;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// The way of an object into the sandbox: made ready, filled in, checked.
public final class Admission {
    private Admission() {}

    /// A configuration as it counts: without what only the server writes, secrets' texts encoded.
    ///
    /// @throws ClusterException of kind INVALID for fields that the kind does not have
    public static Value.Mapping prepare(ServedKind kind, Value.Mapping config)
            throws ClusterException {
        Value.Mapping own = kind.ownStatus() ? config.without("status") : config;
        List<String> unknown =
                kind.schema()
                        .map(schema -> SchemaRules.undeclared(own, schema, ""))
                        .orElse(List.of());
        if (!unknown.isEmpty()) {
            throw new ClusterException(
                    ClusterException.Kind.INVALID,
                    unknown.getFirst() + ": field not declared in schema");
        }
        return kind.type().kind().equals("Secret") ? encoded(own) : own;
    }

    /// The content with what the server fills in.
    public static Value.Mapping fill(ServedKind kind, Value.Mapping content) {
        return kind.schema()
                .map(schema -> (Value.Mapping) SchemaRules.withDefaults(content, schema))
                .orElseGet(() -> Defaults.fill(kind.type().kind(), content));
    }

    /// @param before the object as it was, if it was there
    /// @throws ClusterException of kind INVALID
    public static void check(ServedKind kind, Optional<KubeObject> before, KubeObject after)
            throws ClusterException {
        List<String> causes = new ArrayList<>();
        if (before.isEmpty()) {
            NameRules.check(kind, after.name()).ifPresent(causes::add);
        }
        if (kind.isCustom()) {
            causes.addAll(SchemaRules.check(after.content(), kind.schema().orElseThrow()));
        } else {
            causes.addAll(WorkloadRules.check(after));
            causes.addAll(definitionName(after));
            before.ifPresent(old -> causes.addAll(ImmutableFields.check(old, after)));
        }
        if (!causes.isEmpty()) {
            throw Refusal.invalid(kind, after.name(), causes);
        }
    }

    private static List<String> definitionName(KubeObject object) {
        String expected =
                object.text("spec", "names", "plural") + "." + object.text("spec", "group");
        boolean wrong =
                object.type().kind().equals("CustomResourceDefinition")
                        && !object.name().equals(expected);
        return wrong
                ? List.of(
                        "metadata.name: Invalid value: \""
                                + object.name()
                                + "\": must be spec.names.plural+\".\"+spec.group")
                : List.of();
    }

    private static Value.Mapping encoded(Value.Mapping secret) {
        if (secret.get("stringData").isEmpty()) {
            return secret;
        }
        SequencedMap<String, Value> data = new LinkedHashMap<>(secret.mappingAt("data").entries());
        secret.mappingAt("stringData")
                .entries()
                .forEach((key, text) -> {
                    byte[] bytes = text.display().getBytes(UTF_8);
                    data.put(key, Value.text(Base64.getEncoder().encodeToString(bytes)));
                });
        return secret.without("stringData").with("data", new Value.Mapping(data));
    }
}
