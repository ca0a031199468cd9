/// What tests of views share: the toolkit without a display, pictures of nodes.
@NullMarked
package dev.oamstudio.views.testing;

import org.jspecify.annotations.NullMarked;
