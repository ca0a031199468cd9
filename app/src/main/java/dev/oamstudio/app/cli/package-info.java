/// The command line: verbs, options and exit codes.
@NullMarked
package dev.oamstudio.app.cli;

import org.jspecify.annotations.NullMarked;
