/// Tests of the package of the same name.
@NullMarked
package dev.oamstudio.app.cli;

import org.jspecify.annotations.NullMarked;
