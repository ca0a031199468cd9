/// Tests of this screen area by what a user sees.
@NullMarked
package dev.oamstudio.views.editor;

import org.jspecify.annotations.NullMarked;
