/// What the samples promise.
@NullMarked
package dev.oamstudio.app.samples;

import org.jspecify.annotations.NullMarked;
