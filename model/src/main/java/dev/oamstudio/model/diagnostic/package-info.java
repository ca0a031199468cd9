/// What is wrong, where, and what would mend it.
@NullMarked
package dev.oamstudio.model.diagnostic;

import org.jspecify.annotations.NullMarked;
