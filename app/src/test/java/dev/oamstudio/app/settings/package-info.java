/// Tests of the package of the same name.
@NullMarked
package dev.oamstudio.app.settings;

import org.jspecify.annotations.NullMarked;
