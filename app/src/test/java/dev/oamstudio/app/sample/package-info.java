/// Tests of the package of the same name.
@NullMarked
package dev.oamstudio.app.sample;

import org.jspecify.annotations.NullMarked;
