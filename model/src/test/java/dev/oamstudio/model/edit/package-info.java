/// Edits, the workspace and its history.
@NullMarked
package dev.oamstudio.model.edit;

import org.jspecify.annotations.NullMarked;
