/// Texts and folders beside each other: what changes between them, line by line.
@NullMarked
package dev.oamstudio.views.shell.difference;

import org.jspecify.annotations.NullMarked;
