package dev.oamstudio.model.edit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A file that was changed here and outside in ways that do not go together. Empty texts mean that the file is not there.
///
/// @param base as it was when both sides started
/// @param differences the stretches in question, in the order of the file; one for the whole file where one side deleted it
public record OutsideConflict(
        String path,
        Optional<String> base,
        Optional<String> mine,
        Optional<String> theirs,
        List<Difference> differences) {
    public OutsideConflict {
        differences = List.copyOf(differences);
    }

    /// A stretch of whole lines that both sides changed.
    ///
    /// @param line where it starts in the text of this side, from 0
    public record Difference(int line, String base, String mine, String theirs) {}

    /// The edit that gives up what was done here. To keep it no edit is needed: the next save writes it.
    public Edit takeTheirs() {
        return theirs.<Edit>map(text -> new Edit.TakeFromOutside(Map.of(path, text), Set.of()))
                .orElseGet(() -> new Edit.TakeFromOutside(Map.of(), Set.of(path)));
    }
}
