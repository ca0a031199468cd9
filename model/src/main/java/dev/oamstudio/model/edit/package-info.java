/// Edits, the workspace that they lead to, and its history.
@NullMarked
package dev.oamstudio.model.edit;

import org.jspecify.annotations.NullMarked;
