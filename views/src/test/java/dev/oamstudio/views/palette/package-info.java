@NullMarked
package dev.oamstudio.views.palette;

import org.jspecify.annotations.NullMarked;
