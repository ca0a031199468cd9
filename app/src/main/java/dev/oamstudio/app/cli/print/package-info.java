/// What the command line prints: findings, objects, plans and status trees, as text and as JSON.
@NullMarked
package dev.oamstudio.app.cli.print;

import org.jspecify.annotations.NullMarked;
