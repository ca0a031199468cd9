@NullMarked
package dev.oamstudio.icons;

import org.jspecify.annotations.NullMarked;
