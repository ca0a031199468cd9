/// The shape of the project, as tests.
@NullMarked
package dev.oamstudio.app.architecture;

import org.jspecify.annotations.NullMarked;
