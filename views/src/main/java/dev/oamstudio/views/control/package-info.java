/// The small parts that every screen area is put together from. The theme's `parts.css` says how they look; none knows what
/// it is used for.
@NullMarked
package dev.oamstudio.views.control;

import org.jspecify.annotations.NullMarked;
