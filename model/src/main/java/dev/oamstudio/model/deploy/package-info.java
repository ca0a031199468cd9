/// What to do so that a cluster comes to hold what is desired, and the port through which it is reached.
@NullMarked
package dev.oamstudio.model.deploy;

import org.jspecify.annotations.NullMarked;
