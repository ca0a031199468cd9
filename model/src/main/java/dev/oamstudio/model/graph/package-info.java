/// Dependencies as a graph: cycles, order, impact.
@NullMarked
package dev.oamstudio.model.graph;

import org.jspecify.annotations.NullMarked;
