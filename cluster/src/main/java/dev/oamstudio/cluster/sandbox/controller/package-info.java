/// The sandbox's simulated controllers, one class each: they write what the real ones write, in the same words.
@NullMarked
package dev.oamstudio.cluster.sandbox.controller;

import org.jspecify.annotations.NullMarked;
