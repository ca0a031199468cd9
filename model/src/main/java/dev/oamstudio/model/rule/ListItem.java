package dev.oamstudio.model.rule;

import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.FieldPath.Step;

/// The item of a list that a path leads into or to.
final class ListItem {
    private ListItem() {}

    /// The path up to its last index: `…traits[1]` of `…traits[1].trait.kind`.
    static FieldPath of(FieldPath path) {
        FieldPath item = path;
        while (!item.steps().isEmpty() && !(item.steps().getLast() instanceof Step.Index)) {
            item = item.parent();
        }
        return item;
    }
}
