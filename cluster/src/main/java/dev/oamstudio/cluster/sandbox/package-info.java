/// An in-memory cluster behind the same port as real ones, with simulated controllers; honest about being simulated.
@NullMarked
package dev.oamstudio.cluster.sandbox;

import org.jspecify.annotations.NullMarked;
