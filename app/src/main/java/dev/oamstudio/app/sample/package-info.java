/// The samples that ship with the product, opened as copies.
@NullMarked
package dev.oamstudio.app.sample;

import org.jspecify.annotations.NullMarked;
