package dev.oamstudio.model.render;

import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.TraitAttachment;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.kube.ObjectKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What an instance results in. If its workload cannot be rendered there are no traits either, but others can still wait for
/// it: under the workload's key where that is known, else under the key of the component that is missing.
record RenderedInstance(
        ComponentInstance instance,
        ObjectKey workloadKey,
        Optional<Draft> workload,
        List<RenderedTrait> traits) {
    private static final GroupVersionKind COMPONENT =
            new GroupVersionKind("core.oam.dev", "v1alpha2", "Component");

    /// A trait with the object that it results in.
    record RenderedTrait(TraitAttachment attachment, Draft draft) {}

    RenderedInstance {
        traits = List.copyOf(traits);
    }

    static RenderedInstance of(Scene scene, ComponentInstance instance, List<Diagnostic> findings) {
        List<Diagnostic> own = new ArrayList<>();
        Optional<Draft> draft = new WorkloadRenderer(scene, own).render(instance);
        findings.addAll(own);
        ObjectKey key =
                draft.map(Draft::key).orElseGet(() -> missing(scene, instance.componentName()));
        boolean sound = own.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
        List<RenderedTrait> traits = sound ? traits(scene, instance, key, findings) : List.of();
        return new RenderedInstance(
                instance,
                key,
                draft.filter(workload -> sound)
                        .map(workload -> new ManualScaling(scene).scaled(workload, traits)),
                traits);
    }

    /// What to wait for in place of something that cannot be known.
    static ObjectKey missing(Scene scene, String component) {
        return new ObjectKey(COMPONENT, scene.namespace(), component);
    }

    private static List<RenderedTrait> traits(
            Scene scene,
            ComponentInstance instance,
            ObjectKey workload,
            List<Diagnostic> findings) {
        TraitRenderer renderer = new TraitRenderer(scene, findings);
        return instance.traits().stream()
                .flatMap(attachment ->
                        renderer.render(instance, attachment, workload).stream()
                                .map(draft -> new RenderedTrait(attachment, draft)))
                .toList();
    }
}
