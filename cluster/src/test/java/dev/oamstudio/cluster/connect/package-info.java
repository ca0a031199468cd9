/// Kubeconfigs and connections, good and bad.
@NullMarked
package dev.oamstudio.cluster.connect;

import org.jspecify.annotations.NullMarked;
