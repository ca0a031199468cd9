/// The scene of the sessions' present state, and the part of it that is shown.
@NullMarked
package dev.oamstudio.views.canvas.live;

import org.jspecify.annotations.NullMarked;
