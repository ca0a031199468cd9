/// Forms for edits that need more than a gesture: data flows, parameters, definitions.
@NullMarked
package dev.oamstudio.views.shell.form;

import org.jspecify.annotations.NullMarked;
