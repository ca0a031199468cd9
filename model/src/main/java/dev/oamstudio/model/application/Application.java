package dev.oamstudio.model.application;

import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.Place;
import java.util.List;
import java.util.Optional;

/// An ApplicationConfiguration: instances of components with their traits, scopes and dependencies.
///
/// @param instances none for `V1BETA1`, whose object is kept as it is
/// @param place the whole document, by the token of its name
public record Application(
        ElementId id,
        String name,
        String namespace,
        Dialect dialect,
        List<ComponentInstance> instances,
        KubeObject object,
        Place place) {
    public Application {
        instances = List.copyOf(instances);
    }

    /// What a runtime wrote into it.
    public ApplicationStatus status() {
        return ApplicationStatus.of(object);
    }

    public Optional<ComponentInstance> instance(String name) {
        return instances.stream().filter(i -> i.name().equals(name)).findFirst();
    }

    public Optional<ComponentInstance> instance(ElementId id) {
        return instances.stream().filter(i -> i.id().equals(id)).findFirst();
    }
}
