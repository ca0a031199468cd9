/// What the product remembers about its user.
@NullMarked
package dev.oamstudio.app.settings;

import org.jspecify.annotations.NullMarked;
