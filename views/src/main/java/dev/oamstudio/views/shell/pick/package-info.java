/// A list that is searched by typing: commands, and everything that one can go to.
@NullMarked
package dev.oamstudio.views.shell.pick;

import org.jspecify.annotations.NullMarked;
