package dev.oamstudio.views.canvas.gesture;

import dev.oamstudio.model.edit.Consequences;
import dev.oamstudio.model.edit.Edit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the rules would say of an edit that a gesture is about to make. Each edit is looked at once, when it is first asked about.
final class Foresight {
    /// In larger applications looking ahead would take longer than a frame; there the rules say it right after.
    private static final int MOST_CARDS = 300;

    private final Desk desk;
    private final Map<Edit, Optional<String>> known = new HashMap<>();

    Foresight(Desk desk) {
        this.desk = desk;
    }

    /// The first new finding in words.
    Optional<String> caution(Edit edit) {
        return known.computeIfAbsent(edit, this::look);
    }

    private Optional<String> look(Edit edit) {
        if (desk.live().scene().cards().size() > MOST_CARDS) {
            return Optional.empty();
        }
        return Consequences.of(desk.design().workspace(), edit).stream()
                .map(found -> desk.words().text(found.message()))
                .findFirst();
    }

    /// A sentence with what one should know, where there is something.
    String said(String sentence, List<Edit> edits) {
        return edits.stream()
                .flatMap(edit -> caution(edit).stream())
                .findFirst()
                .map(caution -> desk.words().text("canvas.caution", sentence, caution))
                .orElse(sentence);
    }
}
