/// Watches under faults.
@NullMarked
package dev.oamstudio.cluster.watch;

import org.jspecify.annotations.NullMarked;
