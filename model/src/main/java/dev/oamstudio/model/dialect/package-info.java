/// Readers and writers of the dialects that OAM documents are written in.
@NullMarked
package dev.oamstudio.model.dialect;

import org.jspecify.annotations.NullMarked;
