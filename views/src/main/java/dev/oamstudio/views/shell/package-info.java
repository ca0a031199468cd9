/// The window: what stands where, menus, shortcuts, and the way from a welcome to an open folder.
@NullMarked
package dev.oamstudio.views.shell;

import org.jspecify.annotations.NullMarked;
