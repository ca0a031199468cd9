package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.Component;
import dev.oamstudio.model.application.Parameter;
import dev.oamstudio.model.application.ParameterValue;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.FieldPathException;
import dev.oamstudio.model.yaml.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A field that a parameter of a component writes; paths that cannot be read are left out.
///
/// @param index which of the parameter's paths this is
record ParameterTarget(Component component, Parameter parameter, int index, FieldPath path) {

    static List<ParameterTarget> of(Component component) {
        return component.parameters().stream()
                .flatMap(parameter -> of(component, parameter).stream())
                .toList();
    }

    static List<ParameterTarget> of(Component component, Parameter parameter) {
        List<ParameterTarget> targets = new ArrayList<>();
        for (int i = 0; i < parameter.fieldPaths().size(); i++) {
            try {
                FieldPath path = FieldPath.parse(parameter.fieldPaths().get(i));
                targets.add(new ParameterTarget(component, parameter, i, path));
            } catch (FieldPathException misspelt) {
                // A rule of its own speaks of paths that cannot be read.
            }
        }
        return targets;
    }

    /// Where a value goes: to the parameters of its name.
    static Stream<ParameterTarget> of(Component component, ParameterValue value) {
        return component.parameters().stream()
                .filter(parameter -> parameter.name().equals(value.name()))
                .flatMap(parameter -> of(component, parameter).stream());
    }

    boolean overlaps(ParameterTarget other) {
        return path.startsWith(other.path) || other.path.startsWith(path);
    }

    /// The token of the path in the component.
    Place place(Design design) {
        return DesignPlaces.at(
                design, parameter.place(), parameter.place().path().key("fieldPaths").index(index));
    }
}
