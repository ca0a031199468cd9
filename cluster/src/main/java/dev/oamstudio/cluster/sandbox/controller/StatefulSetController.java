package dev.oamstudio.cluster.sandbox.controller;

import static dev.oamstudio.cluster.convert.Values.mapping;

import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.kube.ObjectKey;
import dev.oamstudio.model.yaml.Value;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Keeps pods with names of their own, one after the other: each waits until those before it are ready.
final class StatefulSetController implements Controller {
    static final String REVISION = "controller-revision-hash";

    @Override
    public GroupVersionKind looksAfter() {
        return Kind.STATEFUL_SET;
    }

    @Override
    public void reconcile(KubeObject set, World world) {
        if (set.isDeleting()) {
            return;
        }
        recordRevision(set, world);
        long wanted = Replicas.wanted(set);
        List<KubeObject> pods = pods(set, world);
        Optional<KubeObject> surplus =
                pods.reversed().stream().filter(pod -> ordinal(pod) >= wanted).findFirst();
        if (surplus.isPresent()) {
            delete(set, surplus.get(), world);
        } else if (!createNext(set, wanted, world)) {
            replaceOutdated(set, pods, world);
        }
        world.get(set.key())
                .ifPresent(now -> world.status(now, StatefulSetStatus.of(now, pods(now, world))));
    }

    static String revision(KubeObject set) {
        return set.name() + "-" + Hashes.of(set.content().mappingAt("spec", "template"));
    }

    /// Pods that are there, those on their way out included, in the order of their numbers.
    private static List<KubeObject> pods(KubeObject set, World world) {
        return world.list(Kind.POD, set.namespace()).stream()
                .filter(pod ->
                        pod.owners().stream().anyMatch(owner -> owner.uid().equals(set.uid())))
                .sorted(Comparator.comparingLong(StatefulSetController::ordinal))
                .toList();
    }

    private static long ordinal(KubeObject pod) {
        return Long.parseLong(pod.name().substring(pod.name().lastIndexOf('-') + 1));
    }

    /// Creates the first pod that is missing; whether there is still one to wait for.
    private static boolean createNext(KubeObject set, long wanted, World world) {
        boolean parallel = set.text("spec", "podManagementPolicy").equals("Parallel");
        boolean waits = false;
        for (long number = 0; number < wanted && (parallel || !waits); number++) {
            Optional<KubeObject> pod =
                    world.get(new ObjectKey(Kind.POD, set.namespace(), set.name() + "-" + number));
            if (pod.isEmpty()) {
                create(set, number, world);
            }
            waits |= pod.filter(Replicas::isReady).isEmpty();
        }
        return waits && !parallel;
    }

    private static void create(KubeObject set, long number, World world) {
        String name = set.name() + "-" + number;
        set.content()
                .itemsAt("spec", "volumeClaimTemplates")
                .forEach(template -> claim(set, name, template, world));
        KubeObject pod = PodTemplate.pod(set, name);
        pod = PodTemplate.labelled(pod, REVISION, revision(set));
        pod = PodTemplate.labelled(pod, "statefulset.kubernetes.io/pod-name", name);
        pod = PodTemplate.labelled(pod, "apps.kubernetes.io/pod-index", Long.toString(number));
        world.write(set, pod)
                .ifPresent(created ->
                        world.tell(
                                set,
                                "SuccessfulCreate",
                                "create Pod "
                                        + name
                                        + " in StatefulSet "
                                        + set.name()
                                        + " successful"));
    }

    /// A claim from a template; it stays when pod and set go.
    private static void claim(KubeObject set, String pod, Value template, World world) {
        String name = template.textAt("metadata", "name").orElse("") + "-" + pod;
        if (world.get(new ObjectKey(Kind.VOLUME_CLAIM, set.namespace(), name)).isEmpty()) {
            world.write(
                    set,
                    new KubeObject(
                            mapping(
                                    "apiVersion",
                                    "v1",
                                    "kind",
                                    "PersistentVolumeClaim",
                                    "metadata",
                                    mapping("name", name, "namespace", set.namespace()),
                                    "spec",
                                    template.mappingAt("spec"))));
        }
    }

    /// Takes away the last pod that was made from an earlier template; it comes back from the present one.
    private static void replaceOutdated(KubeObject set, List<KubeObject> pods, World world) {
        boolean onDelete = set.text("spec", "updateStrategy", "type").equals("OnDelete");
        boolean calm = pods.stream().allMatch(Replicas::isReady);
        String revision = revision(set);
        pods.reversed().stream()
                .filter(pod -> !onDelete && !pod.isDeleting())
                .filter(pod -> !revision.equals(pod.labels().get(REVISION)))
                .filter(pod -> calm || !Replicas.isReady(pod))
                .findFirst()
                .ifPresent(pod -> delete(set, pod, world));
    }

    private static void delete(KubeObject set, KubeObject pod, World world) {
        if (!pod.isDeleting()) {
            world.delete(pod);
            world.tell(
                    set,
                    "SuccessfulDelete",
                    "delete Pod " + pod.name() + " in StatefulSet " + set.name() + " successful");
        }
    }

    private static void recordRevision(KubeObject set, World world) {
        String name = revision(set);
        if (world.get(new ObjectKey(Kind.CONTROLLER_REVISION, set.namespace(), name)).isPresent()) {
            return;
        }
        long number = world.owned(set, Kind.CONTROLLER_REVISION).size() + 1L;
        Value.Mapping template = set.content().mappingAt("spec", "template");
        world.write(
                set,
                new KubeObject(
                        mapping(
                                "apiVersion",
                                "apps/v1",
                                "kind",
                                "ControllerRevision",
                                "metadata",
                                PodTemplate.owned(set, name, template),
                                "data",
                                mapping("spec", mapping("template", template)),
                                "revision",
                                number)));
    }
}
