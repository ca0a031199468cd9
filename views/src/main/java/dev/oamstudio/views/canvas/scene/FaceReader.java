package dev.oamstudio.views.canvas.scene;

import dev.oamstudio.icons.Glyph;
import dev.oamstudio.icons.Glyphs;
import dev.oamstudio.model.application.Component;
import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.application.Parameter;
import dev.oamstudio.model.application.ParameterValue;
import dev.oamstudio.model.application.TraitAttachment;
import dev.oamstudio.model.catalog.Capability;
import dev.oamstudio.model.catalog.Capability.SummaryField;
import dev.oamstudio.model.catalog.CapabilityKind;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.rule.Design;
import dev.oamstudio.model.yaml.Value;
import dev.oamstudio.views.control.Hue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads what a card says from a component instance.
final class FaceReader {
    private static final int MOST_FIELDS = 3;
    private static final int SHORT_VALUE = 6;
    private static final String REPLICAS = "replicas";

    /// Values that tell something even without their label.
    private static final Set<String> SPEAKING = Set.of(REPLICAS, "size");

    private final Design design;
    private final Words words;
    private final CardStates states;

    FaceReader(Design design, Words words, CardStates states) {
        this.design = design;
        this.words = words;
        this.states = states;
    }

    CardFace face(ComponentInstance instance) {
        KubeObject workload = workload(instance);
        Optional<Capability> capability =
                design.catalog().find(CapabilityKind.WORKLOAD, workload.type());
        List<CardField> fields = fields(instance, workload, capability);
        return new CardFace(
                instance.id(),
                instance.name(),
                kind(workload.type(), capability),
                glyph(fields, workload.type(), capability),
                Hue.ofWorkload(workload.type()),
                fields,
                instance.traits().stream().map(this::chip).toList(),
                states.of(instance));
    }

    /// The component's workload with the instance's parameters filled in.
    KubeObject workload(ComponentInstance instance) {
        Optional<Component> component = design.model().componentOf(instance);
        if (component.isEmpty()) {
            return new KubeObject(Value.Mapping.EMPTY);
        }
        Value content = component.get().workload().content();
        for (ParameterValue given : instance.parameters()) {
            content = filled(content, component.get(), given);
        }
        return content instanceof Value.Mapping mapping
                ? new KubeObject(mapping)
                : component.get().workload();
    }

    private static Value filled(Value content, Component component, ParameterValue given) {
        Value filled = content;
        for (Parameter parameter : component.parameters()) {
            if (parameter.name().equals(given.name())) {
                for (String path : parameter.fieldPaths()) {
                    filled = FieldValues.with(filled, path, given.value());
                }
            }
        }
        return filled;
    }

    private String kind(GroupVersionKind type, Optional<Capability> capability) {
        String written = type.kind().isEmpty() ? words.text("canvas.card.unknown") : type.kind();
        return capability.map(known -> known.presentation().title()).orElse(written);
    }

    private static Glyph glyph(
            List<CardField> fields, GroupVersionKind type, Optional<Capability> capability) {
        return fields.stream()
                .filter(field -> field.label().equals("image"))
                .flatMap(field -> Glyphs.builtIn().ofImage(field.value()).stream())
                .findFirst()
                .or(() -> Signs.of(type, capability))
                .orElseGet(() -> Signs.named("component"));
    }

    private List<CardField> fields(
            ComponentInstance instance, KubeObject workload, Optional<Capability> capability) {
        if (capability.isEmpty()) {
            String api = workload.type().apiVersion();
            return api.isEmpty()
                    ? List.of()
                    : List.of(new CardField(words.text("canvas.field.api"), api));
        }
        List<CardField> fields = new ArrayList<>();
        for (SummaryField field : capability.get().summary()) {
            value(field, instance, workload).ifPresent(value -> add(fields, field.label(), value));
        }
        return fields.subList(0, Math.min(MOST_FIELDS, fields.size()));
    }

    private static Optional<String> value(
            SummaryField field, ComponentInstance instance, KubeObject workload) {
        Optional<String> written = FieldValues.of(field, workload.content());
        if (!field.label().equals(REPLICAS)) {
            return written;
        }
        List<KubeObject> traits = instance.traits().stream().map(TraitAttachment::trait).toList();
        return Replicas.decidedBy(traits).or(() -> written);
    }

    /// Replicas stand behind the port, in words, if there is one.
    private void add(List<CardField> fields, String label, String value) {
        if (!label.equals(REPLICAS) || fields.size() < 2) {
            fields.add(new CardField(label, value));
            return;
        }
        CardField before = fields.removeLast();
        String replicas =
                value.equals("1")
                        ? words.text("canvas.replicas.one")
                        : words.text("canvas.replicas.many", value);
        fields.add(new CardField(before.label(), before.value() + " · " + replicas));
    }

    private TraitChip chip(TraitAttachment attachment) {
        KubeObject trait = attachment.trait();
        Optional<Capability> capability = design.catalog().find(CapabilityKind.TRAIT, trait.type());
        String title = kind(trait.type(), capability);
        String value =
                capability.stream()
                        .flatMap(known -> known.summary().stream())
                        .filter(field ->
                                SPEAKING.contains(field.label()) && field.paths().size() == 1)
                        .flatMap(field -> FieldValues.of(field, trait.content()).stream())
                        .findFirst()
                        .filter(text -> text.length() <= SHORT_VALUE)
                        .map(text -> " " + text)
                        .orElse("");
        Glyph glyph = Signs.of(trait.type(), capability).orElseGet(() -> Signs.named("trait"));
        ElementId id = attachment.id();
        return new TraitChip(id, title, title + value, glyph, states.problems(id).hasErrors());
    }
}
