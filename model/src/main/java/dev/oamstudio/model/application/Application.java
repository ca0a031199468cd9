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

    /// What identities of an application's parts start with: its name, behind its namespace where it says one. The second with
    /// the same has a count behind it.
    public static String key(String namespace, String name) {
        return namespace.isEmpty() ? name : namespace + "/" + name;
    }

    /// The key that it is found by.
    public String key() {
        return id.value().substring(ElementId.application("").value().length());
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
