@NullMarked
package dev.oamstudio.views.session;

import org.jspecify.annotations.NullMarked;
