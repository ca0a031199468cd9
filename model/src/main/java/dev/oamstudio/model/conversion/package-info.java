/// Turns the documents of a folder from one dialect into the other.
@NullMarked
package dev.oamstudio.model.conversion;

import org.jspecify.annotations.NullMarked;
