/// The YAML editor: the same text as everywhere, highlighted and checked.
@NullMarked
package dev.oamstudio.views.editor;

import org.jspecify.annotations.NullMarked;
