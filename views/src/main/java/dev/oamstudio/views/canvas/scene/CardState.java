package dev.oamstudio.views.canvas.scene;

import java.util.Optional;

/// What is to be said about a component besides what it is.
///
/// @param fault why its text cannot be read now, with the place; the card then shows the last good model
public record CardState(ProblemCount problems, Optional<Live> live, Optional<String> fault) {
    public static final CardState PLAIN =
            new CardState(ProblemCount.NONE, Optional.empty(), Optional.empty());
}
