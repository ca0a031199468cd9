package dev.oamstudio.model.render;

import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.kube.ObjectKey;
import dev.oamstudio.model.yaml.Value;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Gives unnamed traits the names under which they were applied before, as oam-kubernetes-runtime does with the help of an
/// application's status. Unlike there, two unnamed traits of one kind never come to share a name.
final class KeptNames {
    private final Rendering rendering;
    private final Map<ObjectKey, ObjectKey> renamed = new LinkedHashMap<>();

    KeptNames(Rendering rendering, Collection<ObjectKey> known) {
        this.rendering = rendering;
        Set<ObjectKey> free = new TreeSet<>(known);
        rendering.objects().forEach(object -> free.remove(object.key()));
        for (RenderedObject object : rendering.objects()) {
            if (object.nameIsGenerated() && !known.contains(object.key())) {
                keep(object.key(), free);
            }
        }
    }

    Rendering rendering() {
        if (renamed.isEmpty()) {
            return rendering;
        }
        List<RenderedObject> objects = rendering.objects().stream().map(this::renamed).toList();
        return new Rendering(rendering.application(), objects, rendering.diagnostics());
    }

    private void keep(ObjectKey generated, Set<ObjectKey> free) {
        String prefix = generated.name().substring(0, generated.name().lastIndexOf('-') + 1);
        free.stream()
                .filter(key ->
                        key.type().sameKind(generated.type())
                                && key.namespace().equals(generated.namespace())
                                && isGeneratedFrom(prefix, key.name()))
                .findFirst()
                .ifPresent(key -> {
                    free.remove(key);
                    renamed.put(
                            generated,
                            new ObjectKey(generated.type(), key.namespace(), key.name()));
                });
    }

    private static boolean isGeneratedFrom(String prefix, String name) {
        return name.startsWith(prefix) && name.indexOf('-', prefix.length()) < 0;
    }

    private RenderedObject renamed(RenderedObject object) {
        KubeObject content =
                renamed.containsKey(object.key())
                        ? object.object()
                                .withMetadata("name", Value.text(current(object.key()).name()))
                        : object.object();
        return new RenderedObject(
                content,
                object.role(),
                object.element(),
                object.waitsFor().stream().map(this::current).toList(),
                object.inputs().stream().map(this::renamed).toList(),
                object.wave(),
                object.provenance());
    }

    private PendingInput renamed(PendingInput input) {
        return new PendingInput(
                input.output(),
                current(input.source()),
                input.fromPath(),
                input.conditions(),
                input.toPaths(),
                input.targetConditions());
    }

    private ObjectKey current(ObjectKey key) {
        return renamed.getOrDefault(key, key);
    }
}
