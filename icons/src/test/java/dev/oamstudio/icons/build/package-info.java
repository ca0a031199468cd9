@NullMarked
package dev.oamstudio.icons.build;

import org.jspecify.annotations.NullMarked;
