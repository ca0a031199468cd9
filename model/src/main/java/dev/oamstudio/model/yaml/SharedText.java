package dev.oamstudio.model.yaml;

import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/// Says that the text at a path is shown in several places by aliases or merge keys, and what an edit with `Sharing.SHARE`
/// changes.
///
/// @param anchor the name of the anchor at or around the text
/// @param source the path at which the text stands
/// @param places all paths that show it, `source` first
public record SharedText(String anchor, FieldPath source, List<FieldPath> places) {
    public SharedText {
        places = List.copyOf(places);
    }

    /// The text that a path shows; empty where no alias shows it.
    public static Optional<SharedText> at(YamlDocument document, FieldPath path) {
        SharedPaths shared = new SharedPaths(document.root());
        FieldPath source = shared.source(path);
        SequencedSet<FieldPath> places = shared.places(source);
        return places.size() < 2
                ? Optional.empty()
                : Optional.of(
                        new SharedText(
                                shared.anchors(source).getFirst(), source, List.copyOf(places)));
    }
}
