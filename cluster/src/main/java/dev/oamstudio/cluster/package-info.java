/// Kubernetes clusters behind the model's port.
@NullMarked
package dev.oamstudio.cluster;

import org.jspecify.annotations.NullMarked;
