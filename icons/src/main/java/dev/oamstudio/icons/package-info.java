/// The capability glyphs and the application icon: one SVG each, found as a resource of this package.
@NullMarked
package dev.oamstudio.icons;

import org.jspecify.annotations.NullMarked;
