/// A Kubernetes object as a value: identity, labels, owners, conditions.
@NullMarked
package dev.oamstudio.model.kube;

import org.jspecify.annotations.NullMarked;
