@NullMarked
package dev.oamstudio.views.control;

import org.jspecify.annotations.NullMarked;
