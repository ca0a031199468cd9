package dev.oamstudio.cluster.runtime;

import dev.oamstudio.model.catalog.Plurals;
import dev.oamstudio.model.deploy.Plan;
import dev.oamstudio.model.deploy.PlannedAction;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Definitions for the kinds that a simulated cluster takes in although nobody defined them: any content, a status of its own.
final class StandInDefinitions {
    private StandInDefinitions() {}

    static List<KubeObject> of(Plan plan) {
        List<KubeObject> definitions = new ArrayList<>();
        List<GroupVersionKind> kinds = plan.gaps().simulated();
        for (GroupVersionKind type : kinds) {
            List<GroupVersionKind> versions = kinds.stream().filter(type::sameKind).toList();
            if (versions.getFirst().equals(type)) {
                definitions.add(definition(versions, isNamespaced(plan, type)));
            }
        }
        return definitions;
    }

    private static boolean isNamespaced(Plan plan, GroupVersionKind type) {
        return plan.actions().stream()
                .filter(PlannedAction.Create.class::isInstance)
                .map(PlannedAction::key)
                .anyMatch(key -> key.type().equals(type) && !key.namespace().isEmpty());
    }

    private static KubeObject definition(List<GroupVersionKind> versions, boolean namespaced) {
        GroupVersionKind type = versions.getFirst();
        String plural = Plurals.guess(type.kind());
        String text =
                """
                {"apiVersion": "apiextensions.k8s.io/v1", "kind": "CustomResourceDefinition",
                 "metadata": {"name": %1$s},
                 "spec": {"group": %2$s, "scope": "%3$s",
                          "names": {"kind": %4$s, "plural": %5$s, "singular": %6$s},
                          "versions": [%7$s]}}
                """
                        .formatted(
                                Json.quote(plural + "." + type.group()),
                                Json.quote(type.group()),
                                namespaced ? "Namespaced" : "Cluster",
                                Json.quote(type.kind()),
                                Json.quote(plural),
                                Json.quote(type.kind().toLowerCase(Locale.ROOT)),
                                versions.stream()
                                        .map(version -> version(version, version.equals(type)))
                                        .collect(Collectors.joining(", ")));
        return new KubeObject(Json.read(text).mappingAt());
    }

    private static String version(GroupVersionKind type, boolean stored) {
        return """
             {"name": %s, "served": true, "storage": %b, "subresources": {"status": {}},
              "schema": {"openAPIV3Schema": {"type": "object", "x-kubernetes-preserve-unknown-fields": true,
        "properties": {"status": {"type": "object", "x-kubernetes-preserve-unknown-fields": true}}}}}
        """
                .formatted(Json.quote(type.version()), stored);
    }
}
