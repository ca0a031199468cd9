package dev.oamstudio.model.application;

import dev.oamstudio.model.yaml.Place;
import java.util.List;

/// One entry of an application's components: an instance of a component.
///
/// @param name what dependencies and canvas call it: `instanceName`, else the component's name
/// @param componentName the component that it is an instance of (from `revisionName` without its suffix if that is given)
/// @param revisionName the pinned revision, or the empty text
/// @param place the whole entry, by the token of the component's (or revision's) name
public record ComponentInstance(
        ElementId id,
        String name,
        String componentName,
        String revisionName,
        List<ParameterValue> parameters,
        Wiring wiring,
        List<TraitAttachment> traits,
        List<ScopeMembership> scopes,
        Place place) {
    public ComponentInstance {
        parameters = List.copyOf(parameters);
        traits = List.copyOf(traits);
        scopes = List.copyOf(scopes);
    }
}
