/// A real control plane on this machine: real servers from binaries that are there, nodes that are played.
@NullMarked
package dev.oamstudio.cluster.controlplane;

import org.jspecify.annotations.NullMarked;
