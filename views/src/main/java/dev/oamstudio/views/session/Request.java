package dev.oamstudio.views.session;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.edit.Edit;
import dev.oamstudio.model.edit.EditOutcome;
import java.util.List;

/// Something that an area needs the window for: it is shown over all areas.
public sealed interface Request {

    /// What an edit would do, as a difference, to be accepted or not.
    ///
    /// @param title what is proposed
    /// @param notes what one should know before accepting, a sentence each
    record Propose(String title, Edit edit, List<String> notes) implements Request {
        public Propose {
            notes = List.copyOf(notes);
        }

        public Propose(String title, Edit edit) {
            this(title, edit, List.of());
        }
    }

    /// To allow one finding where it is, for a reason that is asked for.
    record Allow(Diagnostic found) implements Request {}

    /// Why something cannot be done.
    record Tell(String sentence) implements Request {}

    /// What became of aliases by an edit that was done, and what could have been done instead.
    record Aliases(EditOutcome.AliasNote note) implements Request {}

    /// A form to fill in.
    ///
    /// @param about what it starts with, such as the two ends of a connection; may be empty
    record Fill(Form form, List<ElementId> about) implements Request {
        public Fill {
            about = List.copyOf(about);
        }
    }

    /// The forms of the window.
    enum Form {
        CONNECT_DATA,
        RENAME,
        COPY_TRAIT,
        SET_FIELD,
        DECLARE_PARAMETER,
        SET_PARAMETER,
        REMOVE_PARAMETER,
        CREATE_DEFINITION
    }

    /// The page of a rule.
    record Explain(RuleId rule) implements Request {}
}
