/// Kubeconfig contexts, and the way to the API server behind one.
@NullMarked
package dev.oamstudio.cluster.connect;

import org.jspecify.annotations.NullMarked;
