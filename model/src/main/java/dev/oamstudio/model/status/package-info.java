/// From observed objects to health, the status tree and the reason why something is not ready.
@NullMarked
package dev.oamstudio.model.status;

import org.jspecify.annotations.NullMarked;
