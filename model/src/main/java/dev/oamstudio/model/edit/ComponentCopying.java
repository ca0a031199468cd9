package dev.oamstudio.model.edit;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.Component;
import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.layout.CanvasPoint;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.FieldPath.Step;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.Value;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Copies an instance: its entry beside the original and, where an instance has no name of its own (upstream), its component
/// too. What two must not share gets another name; what others read from the original they go on reading from it alone.
final class ComponentCopying {
    private static final FieldPath NAME = FieldPath.ofKeys("metadata", "name");
    private static final FieldPath WORKLOAD = FieldPath.ofKeys("spec", "workload");

    private final Draft draft;
    private final ComponentInstance original;
    private final String copy;

    private ComponentCopying(Draft draft, ComponentInstance original, String copy) {
        this.draft = draft;
        this.original = original;
        this.copy = copy;
    }

    static void duplicate(ElementId id, Draft draft) throws RefusedException {
        ComponentInstance original = draft.targets().instance(id);
        Application application = draft.targets().applicationOf(id);
        String copy =
                Names.free(original.name(), ComponentAdding.taken(draft.model(), application));
        ComponentCopying copying = new ComponentCopying(draft, original, copy);
        if (Targets.isEdas(application)) {
            copying.copyEntry("instanceName");
        } else {
            Component component = draft.targets().componentOf(original);
            copying.copyEntry("componentName");
            copying.copyComponent(component, application);
        }
        ElementId copyId = ElementId.component(application.name(), copy);
        CanvasPoint beside = LayoutEditing.beside(id, draft);
        LayoutEditing.move(Map.of(copyId, beside), draft);
        draft.select(copyId);
    }

    private void copyEntry(String nameKey) throws RefusedException {
        Place place = original.place();
        FieldPath list = place.path().parent();
        int index =
                place.path().steps().getLast() instanceof Step.Index(int position) ? position : 0;
        new ItemLines(draft, place, list).duplicate(index);
        FieldPath entry = list.index(index + 1);
        if (nameKey.equals("componentName")) {
            removeIfThere(place, entry.key("revisionName"));
        }
        draft.setText(place, entry.key(nameKey), copy);
        removeIfThere(place, entry.key("dataOutputs"));
        copyTraits(place, entry.key("traits"));
    }

    private void copyTraits(Place place, FieldPath traits) throws RefusedException {
        for (int i = 0; i < draft.size(place, traits); i++) {
            FieldPath entry = traits.index(i);
            removeIfThere(place, entry.key("dataOutputs"));
            boolean wrapped = entry.key("trait").in(draft.content(place)).isPresent();
            renameObject(place, wrapped ? entry.key("trait") : entry);
        }
    }

    private void copyComponent(Component component, Application application)
            throws RefusedException {
        String file =
                new Home(draft.files())
                        .fileFor(
                                copy,
                                new Siblings(draft.model()).components(application),
                                application.place().file());
        Place place = new DocumentCopy(draft).copy(component.place(), file);
        draft.setText(place, NAME, copy);
        renameObject(place, WORKLOAD);
        for (FieldPath label : labels(draft.content(place), FieldPath.ROOT, false)) {
            draft.setText(place, label, copy);
        }
    }

    private void renameObject(Place place, FieldPath object) throws RefusedException {
        FieldPath path = object.plus(NAME);
        String name = path.in(draft.content(place)).flatMap(value -> value.textAt()).orElse("");
        if (!name.isEmpty()) {
            draft.setText(place, path, renamed(name));
        }
    }

    /// The name with the copy's in place of the original's, else with what the copy's has more.
    private String renamed(String name) {
        String old = original.name();
        if (name.contains(old)) {
            return name.replace(old, copy);
        }
        return name + (copy.startsWith(old) ? copy.substring(old.length()) : "-" + copy);
    }

    /// Labels and selectors that say the original's name.
    private List<FieldPath> labels(Value value, FieldPath at, boolean inLabels) {
        return switch (value) {
            case Value.Mapping mapping ->
                    mapping.entries().entrySet().stream()
                            .flatMap(entry ->
                                    labels(
                                            entry.getValue(),
                                            at.key(entry.getKey()),
                                            inLabels || isLabels(entry.getKey()))
                                            .stream())
                            .toList();
            case Value.Sequence sequence ->
                    IntStream.range(0, sequence.items().size())
                            .boxed()
                            .flatMap(i ->
                                    labels(sequence.items().get(i), at.index(i), inLabels).stream())
                            .toList();
            case Value.Text(String text) ->
                    inLabels && text.equals(original.componentName()) ? List.of(at) : List.of();
            case Value.Whole _, Value.Real _, Value.Bool _, Value.Null _ -> List.of();
        };
    }

    private static boolean isLabels(String key) {
        return key.equals("labels") || key.equals("matchLabels") || key.equals("selector");
    }

    private void removeIfThere(Place place, FieldPath path) throws RefusedException {
        if (path.in(draft.content(place)).isPresent()) {
            draft.remove(place, path);
        }
    }
}
