@NullMarked
package dev.oamstudio.views.shell.pick;

import org.jspecify.annotations.NullMarked;
