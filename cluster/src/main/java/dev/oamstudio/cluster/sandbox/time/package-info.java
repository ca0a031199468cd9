/// The sandbox's time: the real one, perhaps faster, or one that tests advance.
@NullMarked
package dev.oamstudio.cluster.sandbox.time;

import org.jspecify.annotations.NullMarked;
