/// What is selected, as a form.
@NullMarked
package dev.oamstudio.views.inspector;

import org.jspecify.annotations.NullMarked;
