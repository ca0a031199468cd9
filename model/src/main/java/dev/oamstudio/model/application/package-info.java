/// Components, traits, scopes, dependencies and data flows: the canonical model.
@NullMarked
package dev.oamstudio.model.application;

import org.jspecify.annotations.NullMarked;
