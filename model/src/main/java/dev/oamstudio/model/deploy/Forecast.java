package dev.oamstudio.model.deploy;

import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.kube.ObjectKey;
import dev.oamstudio.model.render.PendingInput;
import dev.oamstudio.model.render.RenderedObject;
import dev.oamstudio.model.render.Rendering;
import dev.oamstudio.model.status.Gate;
import dev.oamstudio.model.status.Observation;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.FieldPathException;
import dev.oamstudio.model.yaml.Value;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

/// The cluster as it will be, as far as values that flow are concerned: where a designed field is handed out and the plan
/// changes it, what takes it in changes in the same run.
final class Forecast {
    private final Rendering rendering;
    private final SequencedMap<ObjectKey, KubeObject> objects;

    private Forecast(Rendering rendering, Observation observation) {
        this.rendering = rendering;
        this.objects = new TreeMap<>(observation.objects());
    }

    static Observation of(Rendering rendering, Observation observation) {
        Forecast forecast = new Forecast(rendering, observation);
        rendering.objects().forEach(object -> object.inputs().forEach(forecast::hand));
        return new Observation(forecast.objects, observation.events(), observation.at());
    }

    private void hand(PendingInput input) {
        KubeObject live = objects.get(input.source());
        Optional<RenderedObject> source = rendering.object(input.source());
        if (live == null || source.isEmpty() || input.fromPath().isEmpty()) {
            return;
        }
        try {
            FieldPath path = FieldPath.parse(input.fromPath());
            Optional<Value> designed = path.in(source.get().object().content());
            if (designed.isPresent() && !Gate.inputPaths(source.get()).contains(path)) {
                Value changed = path.set(live.content(), designed.get());
                objects.put(input.source(), new KubeObject((Value.Mapping) changed));
            }
        } catch (FieldPathException leadsNowhere) {
            // Then nothing flows, and the gate says so.
            return;
        }
    }
}
