/// The application as a tree, equal to the canvas.
@NullMarked
package dev.oamstudio.views.outline;

import org.jspecify.annotations.NullMarked;
