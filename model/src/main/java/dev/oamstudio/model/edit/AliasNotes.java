package dev.oamstudio.model.edit;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.SharedText;
import dev.oamstudio.model.yaml.Sharing;
import java.util.List;
import java.util.Optional;

/// Says what became of aliases, and offers to change what all of them show instead.
final class AliasNotes {
    private AliasNotes() {}

    /// @param copied the aliases that an edit replaced
    /// @param before what the edit was applied to
    static EditOutcome.AliasNote of(Edit edit, List<String> copied, Workspace before)
            throws RefusedException {
        if (copied.isEmpty()) {
            return EditOutcome.AliasNote.NONE;
        }
        Draft start = new Draft(before);
        if (edit instanceof Edit.SetField(ElementId element, FieldPath path, var value, var _)) {
            Edit everywhere = new Edit.SetField(element, path, value, Sharing.SHARE);
            return note(copied, everywhere, FieldEditing.shared(element, path, start));
        }
        if (edit instanceof Edit.UnsetField(ElementId element, FieldPath path, var _)) {
            Edit everywhere = new Edit.UnsetField(element, path, Sharing.SHARE);
            return note(copied, everywhere, FieldEditing.shared(element, path, start));
        }
        return new EditOutcome.AliasNote(copied, Optional.empty(), 0);
    }

    private static EditOutcome.AliasNote note(
            List<String> copied, Edit everywhere, Optional<SharedText> shared) {
        int places = shared.map(text -> text.places().size()).orElse(0);
        return new EditOutcome.AliasNote(copied, shared.map(text -> everywhere), places);
    }
}
