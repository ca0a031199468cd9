package dev.oamstudio.model.application;

import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.Place;
import java.util.List;

/// A component: the template of a workload with its parameters.
///
/// @param place the whole document, by the token of its name
/// @param workload `spec.workload`; an object without kind where it is missing
public record Component(
        String name,
        String namespace,
        KubeObject workload,
        List<Parameter> parameters,
        KubeObject object,
        Place place) {
    public Component {
        parameters = List.copyOf(parameters);
    }

    public ElementId id() {
        return ElementId.template(Application.key(namespace, name));
    }

    /// What a runtime wrote into it.
    public ComponentStatus status() {
        return ComponentStatus.of(object);
    }
}
