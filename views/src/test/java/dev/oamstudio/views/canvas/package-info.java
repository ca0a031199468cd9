/// Tests of the canvas.
@NullMarked
package dev.oamstudio.views.canvas;

import org.jspecify.annotations.NullMarked;
