/// Requests to an API server, and what goes wrong with them.
@NullMarked
package dev.oamstudio.cluster.request;

import org.jspecify.annotations.NullMarked;
