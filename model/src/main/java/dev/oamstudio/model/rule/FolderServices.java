package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.OamModel;
import dev.oamstudio.model.application.PlainObject;
import dev.oamstudio.model.application.TraitAttachment;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.Value;
import java.util.Optional;
import java.util.stream.Stream;

/// The Services of a folder: objects of their own, or workloads of components, under whose names instances stand.
public record FolderServices(OamModel model) {
    private static final GroupVersionKind SERVICE = new GroupVersionKind("", "v1", "Service");

    /// The Service that leads to the pods of a workload.
    public Optional<KubeObject> leadingTo(KubeObject workload) {
        Value.Mapping labels =
                workload.content().mappingAt("spec", "template", "metadata", "labels");
        return plain().filter(service -> selects(service, labels)).findFirst();
    }

    /// The names of all. Knative makes a Service of the same name for each of its own.
    Stream<String> names() {
        Stream<String> instances =
                model.applications().stream()
                        .flatMap(application -> application.instances().stream())
                        .filter(instance ->
                                model.componentOf(instance)
                                        .map(component -> component.workload().type().kind())
                                        .filter(SERVICE.kind()::equals)
                                        .isPresent())
                        .map(instance -> instance.name());
        Stream<String> traits =
                model.applications().stream()
                        .flatMap(application -> application.instances().stream())
                        .flatMap(instance -> instance.traits().stream())
                        .map(TraitAttachment::trait)
                        .filter(trait -> trait.type().sameKind(SERVICE))
                        .map(KubeObject::name)
                        .filter(name -> !name.isEmpty());
        return Stream.of(plain().map(KubeObject::name), instances, traits).flatMap(each -> each);
    }

    private Stream<KubeObject> plain() {
        return model.objects().stream()
                .map(PlainObject::object)
                .filter(object -> object.type().sameKind(SERVICE));
    }

    private static boolean selects(KubeObject service, Value.Mapping labels) {
        Value.Mapping selector = service.content().mappingAt("spec", "selector");
        return !selector.isEmpty()
                && selector.entries().entrySet().stream()
                        .allMatch(wanted ->
                                labels.get(wanted.getKey()).equals(Optional.of(wanted.getValue())));
    }
}
