@NullMarked
package dev.oamstudio.app.bench;

import org.jspecify.annotations.NullMarked;
