/// The one door to threads: blocking work leaves the FX thread here, and results come back here.
@NullMarked
package dev.oamstudio.views.task;

import org.jspecify.annotations.NullMarked;
