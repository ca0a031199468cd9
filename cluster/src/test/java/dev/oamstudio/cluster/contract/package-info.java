/// What every cluster behind the port does, shown on the sandbox and on a real API server.
@NullMarked
package dev.oamstudio.cluster.contract;

import org.jspecify.annotations.NullMarked;
