/// From an application to Kubernetes objects, with the origin of their fields.
@NullMarked
package dev.oamstudio.model.render;

import org.jspecify.annotations.NullMarked;
