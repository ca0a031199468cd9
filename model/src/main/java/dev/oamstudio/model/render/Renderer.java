package dev.oamstudio.model.render;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.rule.Design;

/// Renders as oam-kubernetes-runtime does: parameters, names, labels, links from traits and scopes to workloads. Unlike there,
/// one bad instance does not stop the others; those that depend on it are rendered and wait. So do the members of a cycle.
public final class Renderer {
    private Renderer() {}

    /// @param defaultNamespace for objects that name none
    public static Rendering render(
            Design design, Application application, String defaultNamespace) {
        return new ApplicationRenderer(
                        Scene.of(design, application, defaultNamespace), defaultNamespace)
                .rendering();
    }
}
