/// Tests of the canvas.
@NullMarked
package dev.oamstudio.views.canvas.live;

import org.jspecify.annotations.NullMarked;
