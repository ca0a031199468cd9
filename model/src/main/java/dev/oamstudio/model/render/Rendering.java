package dev.oamstudio.model.render;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.kube.ObjectKey;
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
}
