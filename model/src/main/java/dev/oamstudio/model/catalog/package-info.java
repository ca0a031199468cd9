/// The capabilities at hand: built in, from the files of a folder, from a cluster.
@NullMarked
package dev.oamstudio.model.catalog;

import org.jspecify.annotations.NullMarked;
