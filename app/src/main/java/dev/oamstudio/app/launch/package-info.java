/// Where the application starts: what the command line asks for is chosen here.
@NullMarked
package dev.oamstudio.app.launch;

import org.jspecify.annotations.NullMarked;
