package dev.oamstudio.cluster.sandbox.controller;

import static dev.oamstudio.cluster.convert.Values.mapping;

import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.Value;

/// Rolls a Deployment's template out: a ReplicaSet for each template, the new one growing as the old ones shrink.
final class DeploymentController implements Controller {
    private static final String REVISION = "deployment.kubernetes.io/revision";

    @Override
    public GroupVersionKind looksAfter() {
        return Kind.DEPLOYMENT;
    }

    @Override
    public void reconcile(KubeObject deployment, World world) {
        if (deployment.isDeleting()) {
            return;
        }
        Rollout rollout = Rollout.of(deployment, world);
        if (rollout.current().isEmpty()) {
            create(rollout, world);
        } else {
            number(rollout, world);
            shrink(rollout, world);
            grow(Rollout.of(deployment, world), world);
            forgetOldest(rollout, world);
        }
        world.get(deployment.key())
                .ifPresent(now ->
                        world.status(now, DeploymentStatus.of(Rollout.of(now, world), world)));
    }

    private static void create(Rollout rollout, World world) {
        boolean waits = rollout.recreates() && rollout.counted("replicas") > 0;
        if (waits) {
            rollout.earlier().forEach(set -> scale(rollout, set, 0, world));
            return;
        }
        KubeObject deployment = rollout.deployment();
        String hash = Rollout.hash(deployment);
        Value.Mapping spec = deployment.content().mappingAt("spec");
        Value.Mapping metadata =
                PodTemplate.owned(
                        deployment, deployment.name() + "-" + hash, spec.mappingAt("template"));
        Value.Mapping set =
                mapping(
                        "apiVersion",
                        "apps/v1",
                        "kind",
                        "ReplicaSet",
                        "metadata",
                        labelled(metadata, hash).without("annotations"),
                        "spec",
                        mapping(
                                "replicas", 0,
                                "selector", selector(spec.mappingAt("selector"), hash),
                                "template", template(spec.mappingAt("template"), hash)));
        world.write(deployment, new KubeObject(set));
    }

    private static Value.Mapping labelled(Value.Mapping metadata, String hash) {
        return metadata.with(
                "labels", metadata.mappingAt("labels").with(Rollout.HASH, Value.text(hash)));
    }

    private static Value.Mapping template(Value.Mapping template, String hash) {
        return template.with("metadata", labelled(template.mappingAt("metadata"), hash));
    }

    private static Value.Mapping selector(Value.Mapping selector, String hash) {
        return selector.with(
                "matchLabels",
                selector.mappingAt("matchLabels").with(Rollout.HASH, Value.text(hash)));
    }

    /// Gives the present ReplicaSet and the Deployment the number of this rollout.
    private static void number(Rollout rollout, World world) {
        KubeObject current = rollout.currentOrNone();
        long last = rollout.earlier().stream().mapToLong(Rollout::revision).max().orElse(0);
        if (Rollout.revision(current) <= last) {
            world.write(rollout.deployment(), annotated(current, last + 1));
            world.get(rollout.deployment().key())
                    .ifPresent(
                            deployment -> world.write(deployment, annotated(deployment, last + 1)));
        }
    }

    private static KubeObject annotated(KubeObject object, long revision) {
        Value.Mapping annotations =
                object.content()
                        .mappingAt("metadata", "annotations")
                        .with(REVISION, Value.text(Long.toString(revision)));
        return object.withMetadata("annotations", annotations);
    }

    private static void grow(Rollout rollout, World world) {
        KubeObject current = rollout.currentOrNone();
        long has = Replicas.wanted(current);
        long room = Math.max(0, rollout.wanted() + rollout.maxSurge() - rollout.total());
        long next =
                has > rollout.wanted()
                        ? rollout.wanted()
                        : has + Math.min(room, rollout.wanted() - has);
        scale(rollout, current, next, world);
    }

    /// Takes pods of earlier templates away, first those that are not ready, as long as enough remain available.
    private static void shrink(Rollout rollout, World world) {
        long least = rollout.wanted() - rollout.maxUnavailable();
        KubeObject current = rollout.currentOrNone();
        long unavailable = Replicas.wanted(current) - Rollout.count(current, "availableReplicas");
        long budget = rollout.total() - least - unavailable;
        for (KubeObject set : rollout.earlier()) {
            long has = Replicas.wanted(set);
            long idle = has - Math.min(has, Rollout.count(set, "availableReplicas"));
            long cleaned = Math.clamp(idle, 0, Math.max(0, budget));
            budget -= cleaned;
            long spare =
                    Math.clamp(
                            budget, 0, Math.max(0, rollout.counted("availableReplicas") - least));
            long taken = Math.min(has - cleaned, spare);
            budget -= taken;
            scale(rollout, set, has - cleaned - taken, world);
        }
    }

    private static void scale(Rollout rollout, KubeObject set, long replicas, World world) {
        long has = Replicas.wanted(set);
        if (has == replicas) {
            return;
        }
        Value.Mapping spec =
                set.content().mappingAt("spec").with("replicas", Value.whole(replicas));
        world.write(rollout.deployment(), new KubeObject(set.content().with("spec", spec)));
        String direction = replicas > has ? "Scaled up" : "Scaled down";
        world.tell(
                rollout.deployment(),
                "ScalingReplicaSet",
                direction + " replica set " + set.name() + " from " + has + " to " + replicas);
    }

    private static void forgetOldest(Rollout rollout, World world) {
        long kept =
                rollout.deployment().content().wholeAt("spec", "revisionHistoryLimit").orElse(10L);
        rollout.earlier().stream()
                .filter(set -> Replicas.wanted(set) == 0 && Rollout.count(set, "replicas") == 0)
                .limit(Math.max(0, rollout.earlier().size() - kept))
                .forEach(world::delete);
    }
}
