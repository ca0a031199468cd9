package dev.oamstudio.model.edit;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import java.util.List;

/// What an edit leads to.
public sealed interface EditOutcome {

    /// The next workspace, what the step is called, and what should be selected afterwards.
    record Applied(Workspace workspace, Message label, List<ElementId> selection)
            implements EditOutcome {}

    /// Why it cannot be done; nothing changed.
    record Refused(List<Diagnostic> reasons) implements EditOutcome {}
}
