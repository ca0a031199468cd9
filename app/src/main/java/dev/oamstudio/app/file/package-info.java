/// Folders of YAML files on a disk: read tolerantly, saved so that nothing is lost.
@NullMarked
package dev.oamstudio.app.file;

import org.jspecify.annotations.NullMarked;
