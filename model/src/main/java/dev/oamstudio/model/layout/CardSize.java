package dev.oamstudio.model.layout;

/// A card's size in px at 100 %.
public record CardSize(double width, double height) {}
