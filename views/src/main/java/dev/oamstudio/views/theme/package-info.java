/// How everything looks: the colours of each theme, the type, the toolkit's controls, and what switches them.
@NullMarked
package dev.oamstudio.views.theme;

import org.jspecify.annotations.NullMarked;
