/// How fast the program is on this machine: made-up applications, jobs on them, and their times.
@NullMarked
package dev.oamstudio.app.bench;

import org.jspecify.annotations.NullMarked;
