/// Lossless YAML: text, positions, tolerant parse, values as Kubernetes reads them, text edits by path.
@NullMarked
package dev.oamstudio.model.yaml;

import org.jspecify.annotations.NullMarked;
