/// One class a law, and the book of them.
@NullMarked
package dev.oamstudio.model.rule;

import org.jspecify.annotations.NullMarked;
