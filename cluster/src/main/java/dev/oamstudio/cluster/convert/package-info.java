/// Between what Kubernetes sends and the model's values; the only place that meets null.
@NullMarked
package dev.oamstudio.cluster.convert;

import org.jspecify.annotations.NullMarked;
