package dev.oamstudio.model.definition;

import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Says that a kind can be the workload of a component.
///
/// @param place the whole document, by the token of its name
public record WorkloadDefinition(String name, String reference, KubeObject object, Place place)
        implements Definition {

    /// `spec.childResourceKinds`: what its controller makes, so that scalers find it.
    public List<ChildKind> childKinds() {
        return object.content().itemsAt("spec", "childResourceKinds").stream()
                .map(WorkloadDefinition::childKind)
                .toList();
    }

    /// The label that holds the revision on pods, or the empty text.
    public String revisionLabel() {
        return object.text("spec", "revisionLabel");
    }

    /// Where the PodSpec stands in the workload, or the empty text.
    public String podSpecPath() {
        return object.text("spec", "podSpecPath");
    }

    private static ChildKind childKind(Value entry) {
        Map<String, String> selector = new LinkedHashMap<>();
        entry.mappingAt("selector")
                .entries()
                .forEach((label, value) -> selector.put(label, value.display()));
        GroupVersionKind type =
                GroupVersionKind.of(
                        entry.textAt("apiVersion").orElse(""), entry.textAt("kind").orElse(""));
        return new ChildKind(type, selector);
    }
}
