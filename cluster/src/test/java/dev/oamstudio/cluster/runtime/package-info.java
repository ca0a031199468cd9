/// Runs on clusters that misbehave.
@NullMarked
package dev.oamstudio.cluster.runtime;

import org.jspecify.annotations.NullMarked;
