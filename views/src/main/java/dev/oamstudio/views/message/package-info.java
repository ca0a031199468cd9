/// The words of the window in the languages that it speaks.
@NullMarked
package dev.oamstudio.views.message;

import org.jspecify.annotations.NullMarked;
