/// What an apply would do.
@NullMarked
package dev.oamstudio.views.plan;

import org.jspecify.annotations.NullMarked;
