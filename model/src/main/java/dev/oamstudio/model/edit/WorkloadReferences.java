package dev.oamstudio.model.edit;

import dev.oamstudio.model.application.Component;
import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.PlainObject;
import dev.oamstudio.model.application.TraitAttachment;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.Value;
import java.util.ArrayList;
import java.util.List;

/// Where other objects and traits name the workload of an instance by kind and name, as `workloadRefs` and
/// `scaleTargetRef` do.
///
/// @param name what the workload is called when it is rendered; empty where its template or a parameter names it, so that it
///     does not follow the instance
record WorkloadReferences(GroupVersionKind type, String name) {
    private static final String NAMED = "metadata.name";

    static WorkloadReferences of(ComponentInstance instance, Component component) {
        boolean named =
                !component.workload().name().isEmpty()
                        || component.parameters().stream()
                                .anyMatch(parameter -> parameter.fieldPaths().contains(NAMED));
        return new WorkloadReferences(component.workload().type(), named ? "" : instance.name());
    }

    void rename(String next, Draft draft) throws RefusedException {
        for (Found found : find(draft)) {
            draft.follow(found.place, found.path.key("name"), next);
        }
    }

    /// Takes references out of lists; single ones stay, for nothing could stand in their place.
    void remove(Draft draft) throws RefusedException {
        for (Found found : find(draft).reversed()) {
            if (found.path.steps().getLast() instanceof FieldPath.Step.Index) {
                draft.remove(found.place, found.path);
            }
        }
    }

    private record Found(Place place, FieldPath path) {}

    private List<Found> find(Draft draft) throws RefusedException {
        List<Found> found = new ArrayList<>();
        if (name.isEmpty() || type.kind().isEmpty()) {
            return found;
        }
        for (PlainObject object : draft.model().objects()) {
            collect(object.object().content(), object.place(), object.place().path(), found);
        }
        for (ComponentInstance instance : draft.targets().instances().toList()) {
            for (TraitAttachment trait : instance.traits()) {
                Value entry =
                        trait.place()
                                .path()
                                .in(draft.content(trait.place()))
                                .orElse(Value.Null.NULL);
                collect(entry, trait.place(), trait.place().path(), found);
            }
        }
        return found;
    }

    private void collect(Value value, Place place, FieldPath at, List<Found> found) {
        switch (value) {
            case Value.Mapping mapping -> {
                if (isReference(mapping)) {
                    found.add(new Found(place, at));
                }
                mapping.entries()
                        .forEach((key, inner) -> collect(inner, place, at.key(key), found));
            }
            case Value.Sequence sequence -> {
                for (int i = 0; i < sequence.items().size(); i++) {
                    collect(sequence.items().get(i), place, at.index(i), found);
                }
            }
            case Value.Text _, Value.Whole _, Value.Real _, Value.Bool _, Value.Null _ -> {}
        }
    }

    private boolean isReference(Value.Mapping mapping) {
        String apiVersion = mapping.textAt("apiVersion").orElse(type.apiVersion());
        String kind = mapping.textAt("kind").orElse("");
        return mapping.textAt("name").map(name::equals).orElse(false)
                && GroupVersionKind.of(apiVersion, kind).sameKind(type);
    }
}
