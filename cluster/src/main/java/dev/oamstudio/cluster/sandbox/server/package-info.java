/// The sandbox's API server: what it serves, stores and reports; who calls it is not its concern.
@NullMarked
package dev.oamstudio.cluster.sandbox.server;

import org.jspecify.annotations.NullMarked;
