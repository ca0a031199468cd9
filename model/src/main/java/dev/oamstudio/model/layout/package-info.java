/// Positions on the canvas and their automatic layout.
@NullMarked
package dev.oamstudio.model.layout;

import org.jspecify.annotations.NullMarked;
