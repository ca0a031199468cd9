package dev.oamstudio.model.deploy;

import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.kube.Quantity;
import dev.oamstudio.model.status.Difference;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a change of an object does to what runs.
final class Effect {
    private static final FieldPath TEMPLATE = FieldPath.ofKeys("spec", "template");
    private static final FieldPath REPLICAS = FieldPath.ofKeys("spec", "replicas");
    private static final FieldPath REQUESTED_STORAGE =
            FieldPath.ofKeys("spec", "resources", "requests", "storage");
    private static final FieldPath METADATA = FieldPath.ofKeys("metadata");
    private static final Message NOTHING = Message.of("deploy.effect-none");

    private final KubeObject live;
    private final List<Difference> differences;

    Effect(KubeObject live, List<Difference> differences) {
        this.live = live;
        this.differences = differences;
    }

    Message words() {
        if (differences.stream().allMatch(difference -> difference.path().startsWith(METADATA))) {
            return NOTHING;
        }
        return switch (live.type().group() + "/" + live.type().kind()) {
            case "apps/Deployment" -> deployment();
            case "apps/StatefulSet" -> statefulSet();
            case "apps/DaemonSet" -> daemonSet();
            case "batch/Job" ->
                    refused("spec.template", "spec.selector", "spec.completionMode")
                            .orElse(NOTHING);
            case "batch/CronJob" -> Message.of("deploy.effect-next-run");
            case "/ConfigMap", "/Secret" ->
                    refusedIf(isTrue("immutable"), "data", "stringData", "binaryData")
                            .orElse(Message.of("deploy.effect-config"));
            case "/PersistentVolumeClaim" -> claim();
            case "/Service" -> refused("spec.clusterIP").orElse(NOTHING);
            default -> NOTHING;
        };
    }

    private Message deployment() {
        boolean recreate = live.text("spec", "strategy", "type").equals("Recreate");
        return refused("spec.selector")
                .or(() ->
                        template(
                                recreate ? "deploy.effect-recreates" : "deploy.effect-rolls",
                                replicas()))
                .or(this::scale)
                .orElse(NOTHING);
    }

    private Message statefulSet() {
        boolean byHand = live.text("spec", "updateStrategy", "type").equals("OnDelete");
        return refused(
                        "spec.selector",
                        "spec.serviceName",
                        "spec.podManagementPolicy",
                        "spec.volumeClaimTemplates")
                .or(() ->
                        template(
                                byHand ? "deploy.effect-on-delete" : "deploy.effect-one-by-one",
                                replicas()))
                .or(this::scale)
                .orElse(NOTHING);
    }

    private Message daemonSet() {
        long pods = live.content().wholeAt("status", "desiredNumberScheduled").orElse(0L);
        return refused("spec.selector")
                .or(() -> template("deploy.effect-one-by-one", pods))
                .orElse(NOTHING);
    }

    /// A claim may grow and nothing else.
    private Message claim() {
        return differences.stream()
                .filter(difference -> !difference.path().startsWith(METADATA))
                .filter(difference ->
                        !difference.path().equals(REQUESTED_STORAGE) || shrinks(difference))
                .findFirst()
                .map(other -> Message.of("deploy.effect-refused", other.path().toString()))
                .orElse(Message.of("deploy.effect-grows"));
    }

    private static boolean shrinks(Difference storage) {
        Optional<Quantity> before = amount(storage.live());
        Optional<Quantity> after = amount(storage.desired());
        return before.isPresent()
                && after.isPresent()
                && after.get().amount().compareTo(before.get().amount()) < 0;
    }

    private static Optional<Quantity> amount(Optional<Value> written) {
        return written.map(Value::display).flatMap(Quantity::parse);
    }

    private Optional<Message> template(String key, long pods) {
        return differences.stream().anyMatch(difference -> difference.path().startsWith(TEMPLATE))
                ? Optional.of(Message.of(key, pods))
                : Optional.empty();
    }

    private Optional<Message> scale() {
        return differences.stream()
                .filter(difference -> difference.path().equals(REPLICAS))
                .findFirst()
                .map(difference -> count(difference.desired()) - count(difference.live()))
                .map(more ->
                        more > 0
                                ? Message.of("deploy.effect-adds", more)
                                : Message.of("deploy.effect-removes", -more));
    }

    /// What Kubernetes does not let anybody change.
    private Optional<Message> refused(String... paths) {
        return Stream.of(paths)
                .filter(written ->
                        differences.stream()
                                .anyMatch(difference ->
                                        difference
                                                .path()
                                                .startsWith(
                                                        FieldPath.ofKeys(
                                                                written.split("\\.", -1)))))
                .findFirst()
                .map(path -> Message.of("deploy.effect-refused", path));
    }

    private Optional<Message> refusedIf(boolean immutable, String... paths) {
        return immutable ? refused(paths) : Optional.empty();
    }

    private boolean isTrue(String field) {
        return live.content().get(field).equals(Optional.of(Value.bool(true)));
    }

    private long replicas() {
        return live.content().wholeAt("spec", "replicas").orElse(1L);
    }

    private static long count(Optional<Value> replicas) {
        return replicas.isPresent() && replicas.get() instanceof Value.Whole whole
                ? whole.number()
                : 1;
    }
}
