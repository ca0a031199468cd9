/// The canvas: cards, chips, hulls and edges, and the gestures on them.
@NullMarked
package dev.oamstudio.views.canvas;

import org.jspecify.annotations.NullMarked;
