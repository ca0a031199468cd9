/// Findings of the checks, with their places and fixes.
@NullMarked
package dev.oamstudio.views.problems;

import org.jspecify.annotations.NullMarked;
