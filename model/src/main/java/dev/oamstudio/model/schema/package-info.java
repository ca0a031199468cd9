/// Schemas of Kubernetes objects: what API servers and CRDs say of their fields, and what of a value does not fit.
@NullMarked
package dev.oamstudio.model.schema;

import org.jspecify.annotations.NullMarked;
