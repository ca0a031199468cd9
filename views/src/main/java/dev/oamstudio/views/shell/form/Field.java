package dev.oamstudio.views.shell.form;

import dev.oamstudio.model.edit.FlowCondition;
import java.util.List;
import java.util.function.UnaryOperator;

/// A field of a form. Its label is the sentence `form.NAME`.
sealed interface Field {
    String name();

    /// A line of text.
    ///
    /// @param prompt what such a text looks like
    record Line(String name, String prompt, String start) implements Field {}

    /// A line that starts with what is there for a choice, and follows it.
    ///
    /// @param of the choice
    /// @param present what is there for an option
    record Present(String name, String of, String prompt, UnaryOperator<String> present)
            implements Field {}

    /// A line of field paths.
    ///
    /// @param of the choice whose element they lead into
    record Paths(String name, String of, String prompt, String start) implements Field {}

    /// Conditions, any number.
    ///
    /// @param of the choice whose element they test
    record Conditions(String name, String of, List<FlowCondition> start) implements Field {
        public Conditions {
            start = List.copyOf(start);
        }
    }

    /// One of several.
    record Choice(String name, List<Option> options, String start) implements Field {
        public Choice {
            options = List.copyOf(options);
        }
    }

    record Tick(String name, boolean start) implements Field {}

    /// What can be chosen.
    record Option(String value, String title) {}
}
