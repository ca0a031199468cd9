@NullMarked
package dev.oamstudio.views.shell.difference;

import org.jspecify.annotations.NullMarked;
