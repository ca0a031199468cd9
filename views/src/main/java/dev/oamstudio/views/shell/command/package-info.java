/// What a user can do, as one list: menus, the command palette, shortcuts and their sheet are made of it.
@NullMarked
package dev.oamstudio.views.shell.command;

import org.jspecify.annotations.NullMarked;
