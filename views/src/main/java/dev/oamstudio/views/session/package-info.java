/// The observable workspace: what every screen area shows and changes.
@NullMarked
package dev.oamstudio.views.session;

import org.jspecify.annotations.NullMarked;
