/// Edits, the workspace and its history.
@NullMarked
package dev.oamstudio.model.rule;

import org.jspecify.annotations.NullMarked;
