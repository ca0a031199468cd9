/// The frame around the screen areas.
@NullMarked
package dev.oamstudio.views.shell;

import org.jspecify.annotations.NullMarked;
