/// What a person does with the pointer on the canvas, from press to release.
@NullMarked
package dev.oamstudio.views.canvas.gesture;

import org.jspecify.annotations.NullMarked;
