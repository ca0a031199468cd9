package dev.oamstudio.views.canvas.gesture;

/// Something that helps after a refusal: a verb and what it does.
public record Offer(String title, Runnable action) {}
