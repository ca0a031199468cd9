package dev.oamstudio.views.shell;

/// What lies over the content of a window.
record Layers(Overlay overlay, Notices notices) {}
