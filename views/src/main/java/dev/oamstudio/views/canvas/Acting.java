package dev.oamstudio.views.canvas;

import dev.oamstudio.views.canvas.scene.Words;

/// What the nodes over the canvas act with.
record Acting(Selection selection, Commands commands, Clipping clipping, Menus menus, Words words) {
    String text(String key, Object... arguments) {
        return words.text(key, arguments);
    }
}
