/// Tests of the canvas.
@NullMarked
package dev.oamstudio.views.canvas.scene;

import org.jspecify.annotations.NullMarked;
