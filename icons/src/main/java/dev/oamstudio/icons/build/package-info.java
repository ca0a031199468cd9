/// Runs while the module is built and is left out of its jar: reads the SVG files, refuses what breaks
/// the rules of the set, and writes the index and the application icons.
@NullMarked
package dev.oamstudio.icons.build;

import org.jspecify.annotations.NullMarked;
