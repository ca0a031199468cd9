package dev.oamstudio.views.shell.form;

import dev.oamstudio.model.edit.Edit;
import dev.oamstudio.model.yaml.FieldPathException;
import java.util.List;

/// What is asked for, and the edit that follows from the answers.
///
/// @param title the key of its title
public record Form(String title, List<Field> fields, Filled edit) {
    public Form {
        fields = List.copyOf(fields);
    }

    /// What follows from answers.
    interface Filled {

        /// @throws FieldPathException where an answer should be a field path and is none
        Edit of(Answers given) throws FieldPathException;
    }

    /// Whether there is something to choose from wherever something must be chosen.
    public boolean canBeFilled() {
        return fields.stream()
                .noneMatch(field ->
                        field instanceof Field.Choice choice && choice.options().isEmpty());
    }
}
