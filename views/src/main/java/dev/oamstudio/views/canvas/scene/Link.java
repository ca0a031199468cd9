package dev.oamstudio.views.canvas.scene;

import dev.oamstudio.model.application.ElementId;

/// An edge before it has a route: from what must be ready first to what waits for it.
public record Link(ElementId id, ElementId first, ElementId then) {}
