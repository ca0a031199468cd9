package dev.oamstudio.model.edit;

import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.OamModel;
import dev.oamstudio.model.application.TraitAttachment;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.Value;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// What a copy and its original must not share gets another name in the copy: objects whose names are fixed, and the labels
/// by which pods are found.
final class CopyNames {
    private static final FieldPath NAME = FieldPath.ofKeys("metadata", "name");
    private static final FieldPath WORKLOAD = FieldPath.ofKeys("spec", "workload");

    private final Draft draft;
    private final String original;
    private final String copy;
    private final Set<TraitName> taken;

    /// The fixed name of a trait.
    private record TraitName(String kind, String name) {}

    /// @param original the name of the instance or component that was copied
    /// @param copy the name of its copy; the same if it is free where the copy is
    CopyNames(Draft draft, String original, String copy) {
        this.draft = draft;
        this.original = original;
        this.copy = copy;
        this.taken = traitNames(draft.model());
    }

    private static Set<TraitName> traitNames(OamModel model) {
        Set<TraitName> names = new HashSet<>();
        model.applications().stream()
                .flatMap(application -> application.instances().stream())
                .map(ComponentInstance::traits)
                .flatMap(List::stream)
                .map(TraitAttachment::trait)
                .forEach(trait -> names.add(nameOf(trait)));
        return names;
    }

    private static TraitName nameOf(KubeObject trait) {
        return new TraitName(trait.type().kind(), trait.name());
    }

    /// Names the document of a component, its workload, and the labels that say the original's name.
    void inComponent(Place place) throws RefusedException {
        draft.setText(place, NAME, copy);
        if (copy.equals(original)) {
            return;
        }
        FieldPath workload = WORKLOAD.plus(NAME);
        String name = text(place, workload);
        if (!name.isEmpty()) {
            draft.setText(place, workload, renamed(name));
        }
        for (FieldPath label : labels(draft.content(place), FieldPath.ROOT, false)) {
            draft.setText(place, label, copy);
        }
    }

    /// @param traits the path of a list of traits
    void inTraits(Place place, FieldPath traits) throws RefusedException {
        for (int i = 0; i < draft.size(place, traits); i++) {
            FieldPath entry = traits.index(i);
            boolean wrapped = entry.key("trait").in(draft.content(place)).isPresent();
            inTrait(place, wrapped ? entry.key("trait") : entry);
        }
    }

    private void inTrait(Place place, FieldPath trait) throws RefusedException {
        String name = text(place, trait.plus(NAME));
        if (name.isEmpty()) {
            return;
        }
        String kind = text(place, trait.key("kind"));
        String wish = copy.equals(original) ? name : renamed(name);
        String free = wish;
        for (int count = 2; taken.contains(new TraitName(kind, free)); count++) {
            free = wish + "-" + count;
        }
        taken.add(new TraitName(kind, free));
        draft.setText(place, trait.plus(NAME), free);
    }

    private String text(Place place, FieldPath path) throws RefusedException {
        return path.in(draft.content(place)).flatMap(value -> value.textAt()).orElse("");
    }

    /// The name with the copy's in place of the original's, else with what the copy's has more.
    private String renamed(String name) {
        if (name.contains(original)) {
            return name.replace(original, copy);
        }
        return name + (copy.startsWith(original) ? copy.substring(original.length()) : "-" + copy);
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
                    inLabels && text.equals(original) ? List.of(at) : List.of();
            case Value.Whole _, Value.Real _, Value.Bool _, Value.Null _ -> List.of();
        };
    }

    private static boolean isLabels(String key) {
        return key.equals("labels") || key.equals("matchLabels") || key.equals("selector");
    }
}
