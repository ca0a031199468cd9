@NullMarked
package dev.oamstudio.views.task;

import org.jspecify.annotations.NullMarked;
