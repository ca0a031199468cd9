/// The capabilities that can be dragged onto the canvas.
@NullMarked
package dev.oamstudio.views.palette;

import org.jspecify.annotations.NullMarked;
