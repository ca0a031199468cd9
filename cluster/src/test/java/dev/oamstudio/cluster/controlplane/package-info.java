@NullMarked
package dev.oamstudio.cluster.controlplane;

import org.jspecify.annotations.NullMarked;
