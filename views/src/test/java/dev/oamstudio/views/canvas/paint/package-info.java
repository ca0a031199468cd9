/// Tests of the canvas.
@NullMarked
package dev.oamstudio.views.canvas.paint;

import org.jspecify.annotations.NullMarked;
