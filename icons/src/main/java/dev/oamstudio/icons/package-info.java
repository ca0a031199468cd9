/// The drawn signs of the product as plain values: path, grid and how to ink it. No toolkit.
@NullMarked
package dev.oamstudio.icons;

import org.jspecify.annotations.NullMarked;
