package dev.oamstudio.model.render;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.kube.ObjectKey;
import dev.oamstudio.model.render.RenderedObject.Role;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The objects that an application results in, in apply order, and what kept others from being rendered.
public record Rendering(
        Application application, List<RenderedObject> objects, List<Diagnostic> diagnostics) {
    public Rendering {
        objects = List.copyOf(objects);
        diagnostics = List.copyOf(diagnostics);
    }

    public Optional<RenderedObject> object(ObjectKey key) {
        return objects.stream().filter(o -> o.key().equals(key)).findFirst();
    }

    /// The objects that come from an element.
    public List<RenderedObject> of(ElementId element) {
        return objects.stream().filter(o -> o.element().equals(element)).toList();
    }

    /// The workload that a trait is attached to.
    public Optional<RenderedObject> workloadOf(RenderedObject trait) {
        return instanceOf(trait)
                .flatMap(instance ->
                        of(instance.id()).stream()
                                .filter(o -> o.role() == Role.WORKLOAD)
                                .findFirst());
    }

    /// The instance that a workload or trait belongs to.
    public Optional<ComponentInstance> instanceOf(RenderedObject object) {
        return application.instances().stream()
                .filter(instance ->
                        instance.id().equals(object.element())
                                || instance.traits().stream()
                                        .anyMatch(t -> t.id().equals(object.element())))
                .findFirst();
    }

    /// This rendering with the names under which its unnamed traits exist already. A name is made of a trait's contents when
    /// it is first applied; an edit must not make another object of it.
    ///
    /// @param known the keys of what was applied for this application before
    public Rendering keepingNames(Collection<ObjectKey> known) {
        return new KeptNames(this, known).rendering();
    }
}
