/// Following objects of an API server, through closed, lost and silent connections.
@NullMarked
package dev.oamstudio.cluster.watch;

import org.jspecify.annotations.NullMarked;
