/// What the sandbox's API server fills in and refuses, as far as it follows the real one.
@NullMarked
package dev.oamstudio.cluster.sandbox.admission;

import org.jspecify.annotations.NullMarked;
