@NullMarked
package dev.oamstudio.views.theme;

import org.jspecify.annotations.NullMarked;
