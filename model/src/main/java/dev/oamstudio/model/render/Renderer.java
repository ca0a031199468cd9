package dev.oamstudio.model.render;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.rule.Design;

/// Renders as oam-kubernetes-runtime does: parameters, names, labels, links from traits and scopes to workloads. One bad
/// instance does not stop the others.
public final class Renderer {
    private Renderer() {}

    /// @param defaultNamespace for objects that name none
    public static Rendering render(
            Design design, Application application, String defaultNamespace) {
        throw new UnsupportedOperationException("lands with model.render");
    }
}
