package dev.oamstudio.model.rule;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.rule.PodTemplate.PodContainer;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.Value;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What a container mounts is a volume of its pod: the API server refuses the pod otherwise
/// (<https://kubernetes.io/docs/concepts/storage/volumes/>).
final class MountHasVolume implements Rule {
    static final RuleId ID = new RuleId("OAM618", "mount-has-volume");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Reach reach() {
        return Reach.DOCUMENT;
    }

    @Override
    public List<Diagnostic> check(Design design) {
        return PodTemplate.of(design)
                .filter(PodTemplate::isOfKubernetes)
                .filter(pod -> !pod.isFilled(pod.specPath().key("volumes")))
                .flatMap(pod -> check(design, pod))
                .toList();
    }

    private Stream<Diagnostic> check(Design design, PodTemplate pod) {
        Set<String> volumes =
                Stream.concat(
                                pod.spec().itemsAt("volumes").stream()
                                        .flatMap(volume -> volume.textAt("name").stream()),
                                pod
                                        .subject()
                                        .object()
                                        .content()
                                        .itemsAt("spec", "volumeClaimTemplates")
                                        .stream()
                                        .flatMap(
                                                claim -> claim.textAt("metadata", "name").stream()))
                        .collect(Collectors.toSet());
        return pod.allContainers().flatMap(container -> check(design, container, volumes));
    }

    private Stream<Diagnostic> check(Design design, PodContainer container, Set<String> volumes) {
        List<Value> mounts = container.value().itemsAt("volumeMounts");
        return IntStream.range(0, mounts.size())
                .filter(i ->
                        mounts.get(i)
                                .textAt("name")
                                .filter(name -> !volumes.contains(name))
                                .isPresent())
                .mapToObj(i ->
                        found(
                                design,
                                container,
                                container.path().key("volumeMounts").index(i).key("name"),
                                volumes));
    }

    /// What a kustomization builds may get the volume from a patch.
    private Diagnostic found(
            Design design, PodContainer container, FieldPath path, Set<String> volumes) {
        SchemaSubject subject = container.pod().subject();
        Place place = subject.at(design, path);
        String name = path.in(subject.object().content()).map(Value::display).orElse("");
        Diagnostic found =
                finding(
                        Message.of(
                                "rule.mount-has-volume",
                                container.name(),
                                name,
                                container.pod().name()),
                        place,
                        Fixes.replaceByNearest(place, name, volumes.stream()),
                        subject.owners());
        return design.roles().isBuilt(subject.place().file()) ? found.as(Severity.WARNING) : found;
    }
}
