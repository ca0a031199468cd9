/// Draws a scene with a `GraphicsContext`, in the colours of the theme.
@NullMarked
package dev.oamstudio.views.canvas.paint;

import org.jspecify.annotations.NullMarked;
