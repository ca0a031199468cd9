package dev.oamstudio.model.edit;

import java.util.List;

/// A parameter of a component as a person asks for it.
///
/// @param fieldPaths where in the workload its value goes
/// @param description may be empty
public record ParameterDeclaration(
        String name, List<String> fieldPaths, boolean required, String description) {
    public ParameterDeclaration {
        fieldPaths = List.copyOf(fieldPaths);
    }
}
