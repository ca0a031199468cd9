/// The Kubernetes objects that the application results in.
@NullMarked
package dev.oamstudio.views.preview;

import org.jspecify.annotations.NullMarked;
