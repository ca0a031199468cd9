package dev.oamstudio.model.layout;

/// A point on the canvas in px at 100 %.
public record CanvasPoint(double x, double y) {}
