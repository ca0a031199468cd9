/// An API server on loopback that does what a test wants, faults first of all.
@NullMarked
package dev.oamstudio.cluster.fake;

import org.jspecify.annotations.NullMarked;
