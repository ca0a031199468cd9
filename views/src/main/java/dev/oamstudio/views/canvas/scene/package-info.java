/// What the canvas shows, as values: cards, hulls, edges and where they stand, in px at 100 %. Nothing is drawn here.
@NullMarked
package dev.oamstudio.views.canvas.scene;

import org.jspecify.annotations.NullMarked;
