package dev.oamstudio.views.shell.form;

import dev.oamstudio.model.edit.Edit;
import java.util.List;
import java.util.function.Function;

/// What is asked for, and the edit that follows from the answers.
///
/// @param title the key of its title
public record Form(String title, List<Field> fields, Function<Answers, Edit> edit) {
    public Form {
        fields = List.copyOf(fields);
    }

    /// Whether there is something to choose from wherever something must be chosen.
    public boolean canBeFilled() {
        return fields.stream()
                .noneMatch(field ->
                        field instanceof Field.Choice choice && choice.options().isEmpty());
    }
}
