package dev.oamstudio.views.canvas.scene;

/// A labelled value on a card.
public record CardField(String label, String value) {}
