/// Tests of the canvas.
@NullMarked
package dev.oamstudio.views.canvas.gesture;

import org.jspecify.annotations.NullMarked;
