/// Drives the reconcile step: watches, the queue of changes, back-off.
@NullMarked
package dev.oamstudio.cluster.runtime;

import org.jspecify.annotations.NullMarked;
