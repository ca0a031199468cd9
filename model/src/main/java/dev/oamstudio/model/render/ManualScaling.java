package dev.oamstudio.model.render;

import dev.oamstudio.model.application.ManualScalerTrait;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.render.RenderedInstance.RenderedTrait;
import dev.oamstudio.model.render.RenderedObject.Source;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.FieldPathException;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.Value;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The number of replicas that a ManualScalerTrait gives its workload. The OAM runtime brings the controller of this trait along;
/// ours runs at the desk, so that it sets the number in the workload itself. What the component asks for gives way.
record ManualScaling(Scene scene) {
    private static final Set<String> SCALABLE = Set.of("Deployment", "ReplicaSet", "StatefulSet");
    private static final FieldPath REPLICAS = FieldPath.ofKeys("spec", "replicas");

    Draft scaled(Draft workload, List<RenderedTrait> traits) {
        Draft scaled = workload;
        for (RenderedTrait trait : traits) {
            Optional<Long> count = count(trait.attachment().trait());
            if (count.isPresent() && canScale(workload.object())) {
                scaled = with(scaled, count.get(), place(trait));
            }
        }
        return scaled;
    }

    private static Draft with(Draft workload, long count, Place place) {
        try {
            return workload.with(REPLICAS, Value.whole(count), Source.TRAIT, place);
        } catch (FieldPathException specIsNoMapping) {
            return workload;
        }
    }

    private Place place(RenderedTrait trait) {
        Place entry = trait.attachment().place();
        Place inside = scene.below(entry, "trait", "spec", "replicaCount");
        return inside.equals(entry) ? scene.below(entry, "spec", "replicaCount") : inside;
    }

    private static Optional<Long> count(KubeObject trait) {
        boolean manual =
                trait.type().group().equals("core.oam.dev")
                        && trait.type().kind().equals("ManualScalerTrait");
        return manual ? new ManualScalerTrait(trait).replicaCount() : Optional.empty();
    }

    private static boolean canScale(KubeObject workload) {
        boolean known =
                workload.type().group().equals("apps") && SCALABLE.contains(workload.type().kind());
        return known || workload.content().wholeAt("spec", "replicas").isPresent();
    }
}
