/// The whole journey in the window, by what a user sees and does.
@NullMarked
package dev.oamstudio.app.journey;

import org.jspecify.annotations.NullMarked;
