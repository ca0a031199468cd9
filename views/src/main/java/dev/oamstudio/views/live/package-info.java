/// What is in the cluster, and why something is not ready.
@NullMarked
package dev.oamstudio.views.live;

import org.jspecify.annotations.NullMarked;
