/// Schemas of Kubernetes and what does not fit them.
@NullMarked
package dev.oamstudio.model.schema;

import org.jspecify.annotations.NullMarked;
