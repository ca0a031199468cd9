/// Tests of the package of the same name.
@NullMarked
package dev.oamstudio.app.file;

import org.jspecify.annotations.NullMarked;
