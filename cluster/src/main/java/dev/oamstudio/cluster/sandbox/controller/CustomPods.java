package dev.oamstudio.cluster.sandbox.controller;

import static dev.oamstudio.cluster.convert.Values.mapping;
import static dev.oamstudio.cluster.convert.Values.sequence;

import dev.oamstudio.model.kube.Condition;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.kube.ObjectKey;
import dev.oamstudio.model.yaml.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The pods of a custom resource that has the form of a workload: containers in `spec` or in a template there. They run by
/// way of a Deployment that the resource owns.
record CustomPods(KubeObject resource) {
    private static final String LABEL = "sandbox.oamstudio.dev/runs-for";

    boolean areWanted() {
        return !containers().isEmpty();
    }

    /// Creates the Deployment or brings it up to date.
    void keep(World world) {
        String id = Hashes.letters(Integer.toUnsignedLong(Hashes.number(resource.uid())), 6);
        Value.Mapping labels =
                template().mappingAt("metadata", "labels").with(LABEL, Value.text(id));
        world.write(
                resource,
                new KubeObject(
                        mapping(
                                "apiVersion",
                                "apps/v1",
                                "kind",
                                "Deployment",
                                "metadata",
                                PodTemplate.owned(resource, key().name(), Value.Mapping.EMPTY),
                                "spec",
                                mapping(
                                        "replicas", Replicas.wanted(resource),
                                        "selector", mapping("matchLabels", mapping(LABEL, id)),
                                        "template",
                                                mapping(
                                                        "metadata", mapping("labels", labels),
                                                        "spec",
                                                                mapping(
                                                                        "containers",
                                                                        sequence(
                                                                                containers())))))));
    }

    /// Whether they all run as the resource wants them at present.
    boolean areReady(World world) {
        return world.get(key())
                .filter(deployment ->
                        deployment
                                .observedGeneration()
                                .equals(Optional.of(deployment.generation())))
                .flatMap(deployment -> deployment.condition("Available"))
                .filter(Condition::isTrue)
                .isPresent();
    }

    /// What keeps a container from starting: reason and message.
    Optional<Value> trouble(World world) {
        return world.list(Kind.POD, resource.namespace()).stream()
                .filter(pod -> pod.name().startsWith(key().name() + "-"))
                .flatMap(pod -> pod.content().itemsAt("status", "containerStatuses").stream())
                .flatMap(container -> container.at("state", "waiting").stream())
                .filter(waiting ->
                        !waiting.textAt("reason").equals(Optional.of("ContainerCreating")))
                .findFirst();
    }

    private ObjectKey key() {
        return new ObjectKey(
                Kind.DEPLOYMENT, resource.namespace(), resource.name() + "-deployment");
    }

    private Value.Mapping template() {
        return resource.content().mappingAt("spec", "template");
    }

    private List<Value.Mapping> containers() {
        List<Value> inTemplate = template().itemsAt("spec", "containers");
        List<Value> given =
                inTemplate.isEmpty()
                        ? resource.content().itemsAt("spec", "containers")
                        : inTemplate;
        return IntStream.range(0, given.size())
                .filter(i -> given.get(i).textAt("image").isPresent())
                .mapToObj(i -> container(given.get(i), i))
                .toList();
    }

    private static Value.Mapping container(Value given, int number) {
        String name = given.textAt("name").orElse("container-" + number);
        return mapping("name", name, "image", given.textAt("image").orElse(""));
    }
}
