package dev.oamstudio.model.edit;

import dev.oamstudio.model.application.Component;
import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.DataOutput;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.application.TraitAttachment;
import dev.oamstudio.model.catalog.Capability;
import dev.oamstudio.model.catalog.CapabilityKind;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.graph.Dependency;
import dev.oamstudio.model.graph.DependencyGraph;
import dev.oamstudio.model.rule.TraitAdmission;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Value;
import java.util.List;
import java.util.Optional;

/// Attaches traits where they apply, copies them, changes their order, and takes them off.
final class TraitEditing {
    private static final RuleId APPLIES = new RuleId("OAM201", "trait-applies-to-workload");

    private TraitEditing() {}

    static void attach(Edit.AttachTrait edit, Draft draft) throws RefusedException {
        refuseWhereItDoesNotApply(edit.trait(), edit.instance(), draft);
        ComponentInstance instance = draft.targets().instance(edit.instance());
        TemplateNames names =
                draft.model()
                        .componentOf(instance)
                        .map(Component::workload)
                        .map(workload -> TemplateNames.of(instance.name(), workload, draft.model()))
                        .orElseGet(() -> new TemplateNames(instance.name()));
        Value.Mapping entry =
                Value.Mapping.EMPTY.with("trait", names.fill(ComponentAdding.typed(edit.trait())));
        add(entry, edit.instance(), draft);
    }

    /// Appends an entry and selects its trait.
    private static void add(Value entry, ElementId id, Draft draft) throws RefusedException {
        ComponentInstance instance = draft.targets().instance(id);
        draft.append(instance.place(), instance.place().path().key("traits"), entry);
        ComponentInstance after = draft.targets().instance(id);
        draft.select(after.traits().isEmpty() ? after.id() : after.traits().getLast().id());
    }

    private static void refuseWhereItDoesNotApply(Capability trait, ElementId instance, Draft draft)
            throws RefusedException {
        draft.targets().instance(instance);
        draft.targets().applicationOf(instance);
        Optional<Message> refusal = TraitAdmission.refusal(draft.design(), trait, instance);
        if (refusal.isPresent()) {
            throw RefusedException.because(APPLIES, refusal.get(), instance);
        }
    }

    static void copy(Edit.CopyTrait edit, Draft draft) throws RefusedException {
        TraitAttachment trait = draft.targets().trait(edit.trait());
        draft.targets().applicationOf(edit.instance());
        Optional<Capability> capability =
                draft.design().catalog().find(CapabilityKind.TRAIT, trait.trait().type());
        if (capability.isPresent()) {
            refuseWhereItDoesNotApply(capability.get(), edit.instance(), draft);
        }
        Value.Mapping entry =
                trait.place().path().in(draft.content(trait.place())).stream()
                        .map(Value::mappingAt)
                        .findFirst()
                        .orElse(Value.Mapping.EMPTY);
        // Its outputs have their names already, and a name is for one object alone.
        add(unnamed(entry.without("dataOutputs")), edit.instance(), draft);
    }

    private static Value.Mapping unnamed(Value.Mapping entry) {
        return entry.get("trait").isPresent()
                ? entry.with("trait", withoutName(entry.mappingAt("trait")))
                : withoutName(entry);
    }

    private static Value.Mapping withoutName(Value.Mapping object) {
        Value.Mapping metadata = object.mappingAt("metadata").without("name");
        return metadata.isEmpty() ? object.without("metadata") : object.with("metadata", metadata);
    }

    static void reorder(Edit.ReorderTrait edit, Draft draft) throws RefusedException {
        TraitAttachment trait = draft.targets().trait(edit.trait());
        ComponentInstance instance = draft.targets().instanceOf(trait);
        FieldPath list = trait.place().path().parent();
        int from = index(trait);
        int to = Math.clamp(edit.position(), 0, draft.size(trait.place(), list) - 1);
        if (from != to) {
            draft.move(trait.place(), list.index(from), list.index(to));
        }
        List<TraitAttachment> after = draft.targets().instance(instance.id()).traits();
        after.stream()
                .filter(each -> index(each) == to)
                .findFirst()
                .ifPresent(moved -> draft.select(moved.id()));
    }

    private static int index(TraitAttachment trait) {
        return trait.place().path().steps().getLast() instanceof FieldPath.Step.Index(int position)
                ? position
                : 0;
    }

    static void detach(ElementId trait, Draft draft) throws RefusedException {
        TraitAttachment attachment = draft.targets().trait(trait);
        ComponentInstance instance = draft.targets().instanceOf(attachment);
        List<String> outputs =
                attachment.wiring().outputs().stream().map(DataOutput::name).toList();
        List<ElementId> flows =
                DependencyGraph.of(draft.targets().applicationOf(instance.id()))
                        .dependencies()
                        .stream()
                        .filter(edge -> edge.first().equals(instance.id()))
                        .filter(edge -> comesFrom(edge, outputs))
                        .map(Dependency::id)
                        .toList();
        for (ElementId flow : flows) {
            DependencyEditing.disconnect(flow, DependencyEditing.Outputs.KEEP_WRITTEN, draft);
        }
        TraitAttachment now = draft.targets().trait(trait);
        draft.removeItem(now.place(), now.place().path());
        draft.select(instance.id());
    }

    private static boolean comesFrom(Dependency edge, List<String> outputs) {
        return switch (edge) {
            case Dependency.DataFlow flow -> outputs.contains(flow.output());
            case Dependency.Order _ -> false;
        };
    }
}
