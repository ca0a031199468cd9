package dev.oamstudio.model.edit;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import java.util.List;
import java.util.Optional;

/// What an edit leads to.
public sealed interface EditOutcome {

    /// The next workspace, what the step is called, and what should be selected afterwards.
    ///
    /// @param aliases what became of aliases
    record Applied(Workspace workspace, Message label, List<ElementId> selection, AliasNote aliases)
            implements EditOutcome {}

    /// Says that aliases were replaced by copies of what they stood for.
    ///
    /// @param copied their names, each once
    /// @param everywhere the edit that changes the anchored text instead, and all that shows it; empty if there is none
    /// @param places how many places that would change
    record AliasNote(List<String> copied, Optional<Edit> everywhere, int places) {
        public static final AliasNote NONE = new AliasNote(List.of(), Optional.empty(), 0);

        public AliasNote {
            copied = List.copyOf(copied);
        }

        /// What there is to say; empty if no alias went.
        public Optional<Message> message() {
            return copied.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            Message.of("edit.aliases-copied", "*" + String.join(", *", copied)));
        }
    }

    /// Why it cannot be done; nothing changed.
    record Refused(List<Diagnostic> reasons) implements EditOutcome {}
}
