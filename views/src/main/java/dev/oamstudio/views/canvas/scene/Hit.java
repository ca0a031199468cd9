package dev.oamstudio.views.canvas.scene;

import dev.oamstudio.model.application.ElementId;

/// What lies at a point of the canvas, the uppermost first.
public sealed interface Hit {

    record OnCard(Card card) implements Hit {}

    record OnTrait(Card card, ElementId trait) implements Hit {}

    record OnEdge(Edge edge) implements Hit {}

    record OnCycle(CycleMark cycle) implements Hit {}

    /// On a hull's title; its area lets clicks through.
    record OnHull(Hull hull) implements Hit {}

    record OnNothing() implements Hit {}
}
