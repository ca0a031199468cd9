package dev.oamstudio.cluster.sandbox.controller;

import static dev.oamstudio.cluster.convert.Values.mapping;
import static dev.oamstudio.cluster.convert.Values.sequence;

import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.Value;
import java.time.Duration;
import java.util.Optional;

/// Accepts the names of a CustomResourceDefinition and, a moment later, has its kind served.
final class DefinitionController implements Controller {
    private static final Duration ESTABLISHING = Duration.ofMillis(150);

    @Override
    public GroupVersionKind looksAfter() {
        return Kind.DEFINITION;
    }

    @Override
    public void reconcile(KubeObject definition, World world) {
        Conditions conditions =
                Conditions.of(definition, world.now())
                        .with("NamesAccepted", true, "NoConflicts", "no conflicts found");
        if (world.passed(definition, "established", ESTABLISHING)) {
            conditions =
                    conditions.with(
                            "Established",
                            true,
                            "InitialNamesAccepted",
                            "the initial names have been accepted");
        }
        String storage =
                definition.content().itemsAt("spec", "versions").stream()
                        .filter(version ->
                                version.get("storage").equals(Optional.of(Value.bool(true))))
                        .flatMap(version -> version.textAt("name").stream())
                        .findFirst()
                        .orElse("");
        world.status(
                definition,
                mapping(
                        "conditions", conditions.toValue(),
                        "acceptedNames", definition.content().mappingAt("spec", "names"),
                        "storedVersions", sequence(storage)));
    }
}
