package dev.oamstudio.cluster.sandbox.server;

import static dev.oamstudio.cluster.convert.Values.mapping;

import dev.oamstudio.cluster.sandbox.admission.ServedKind;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.Value;
import java.util.List;
import java.util.Optional;

/// What the server writes into the metadata of every object.
final class Stamp {
    private static final List<String> KEPT =
            List.of("uid", "creationTimestamp", "deletionTimestamp", "generation");

    private Stamp() {}

    static KubeObject created(ServedKind kind, KubeObject object, String uid, String now) {
        KubeObject stamped =
                object.withMetadata("uid", Value.text(uid))
                        .withMetadata("creationTimestamp", Value.text(now));
        KubeObject known = kind.type().kind().equals("Job") ? knownByItsPods(stamped) : stamped;
        return kind.generations() ? known.withMetadata("generation", Value.whole(1)) : known;
    }

    /// A Job's pods are found by its uid, which nobody could write down before.
    private static KubeObject knownByItsPods(KubeObject job) {
        Value.Mapping spec = job.content().mappingAt("spec");
        Value.Mapping template = spec.mappingAt("template");
        Value.Mapping metadata = template.mappingAt("metadata");
        Value.Mapping labels =
                metadata.mappingAt("labels")
                        .with("batch.kubernetes.io/controller-uid", Value.text(job.uid()))
                        .with("batch.kubernetes.io/job-name", Value.text(job.name()));
        Value.Mapping selector =
                mapping("matchLabels", mapping("batch.kubernetes.io/controller-uid", job.uid()));
        Value.Mapping next =
                spec.with("selector", selector)
                        .with(
                                "template",
                                template.with("metadata", metadata.with("labels", labels)));
        return new KubeObject(job.content().with("spec", next));
    }

    /// A next state of an object that is there: what the server wrote earlier stays; the generation counts what is desired.
    static KubeObject changed(ServedKind kind, KubeObject before, KubeObject after) {
        KubeObject stamped = after;
        for (String field : KEPT) {
            Optional<Value> value = before.content().at("metadata", field);
            if (value.isPresent()) {
                stamped = stamped.withMetadata(field, value.get());
            }
        }
        boolean counts = kind.generations() && !desired(kind, before).equals(desired(kind, after));
        return counts
                ? stamped.withMetadata("generation", Value.whole(before.generation() + 1))
                : stamped;
    }

    private static Value.Mapping desired(ServedKind kind, KubeObject object) {
        Value.Mapping content = object.content().without("metadata").without("apiVersion");
        return kind.ownStatus() ? content.without("status") : content;
    }
}
