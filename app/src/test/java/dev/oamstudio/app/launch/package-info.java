/// Tests of the package of the same name.
@NullMarked
package dev.oamstudio.app.launch;

import org.jspecify.annotations.NullMarked;
