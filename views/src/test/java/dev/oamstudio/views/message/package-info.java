@NullMarked
package dev.oamstudio.views.message;

import org.jspecify.annotations.NullMarked;
