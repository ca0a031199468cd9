package dev.oamstudio.model.edit;

import dev.oamstudio.model.yaml.CopiedAliases;
import java.util.List;
import java.util.Optional;

/// Says what became of aliases, and offers to change what all of them show instead.
final class AliasNotes {
    private AliasNotes() {}

    /// @param copied the aliases that an edit replaced
    /// @param before what the edit was applied to
    static EditOutcome.AliasNote of(Edit edit, List<String> copied, Workspace before) {
        if (copied.isEmpty()) {
            return EditOutcome.AliasNote.NONE;
        }
        Edit everywhere = new Edit.Everywhere(edit);
        try {
            Draft draft = new Draft(before);
            Editing.perform(everywhere, draft);
            if (draft.copied().isEmpty()) {
                return new EditOutcome.AliasNote(
                        copied, Optional.of(everywhere), places(before, draft, copied));
            }
        } catch (RefusedException impossible) {
            // Then copies are the only way.
        }
        return new EditOutcome.AliasNote(copied, Optional.empty(), 0);
    }

    /// How many places show the anchors of these aliases in what would be changed: theirs and those of the anchors.
    private static int places(Workspace before, Draft after, List<String> copied) {
        return before.files().values().stream()
                .filter(file -> !file.equals(after.files().get(file.path())))
                .flatMap(file -> file.documents().stream())
                .mapToInt(document ->
                        copied.stream()
                                .mapToInt(name ->
                                        (int)
                                                CopiedAliases.in(document.root())
                                                        .filter(alias ->
                                                                alias.anchor().equals(name))
                                                        .count())
                                .map(aliases -> aliases == 0 ? 0 : aliases + 1)
                                .max()
                                .orElse(0))
                .max()
                .orElse(0);
    }
}
