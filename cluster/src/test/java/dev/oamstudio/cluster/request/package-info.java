/// What requests make of answers.
@NullMarked
package dev.oamstudio.cluster.request;

import org.jspecify.annotations.NullMarked;
