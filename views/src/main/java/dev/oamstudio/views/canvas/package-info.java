/// The application as a drawing that can be edited: pan and zoom, select, move, connect, take what is dragged from the palette.
@NullMarked
package dev.oamstudio.views.canvas;

import org.jspecify.annotations.NullMarked;
