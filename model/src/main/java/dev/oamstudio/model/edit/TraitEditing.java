package dev.oamstudio.model.edit;

import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.application.TraitAttachment;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.rule.TraitAdmission;
import dev.oamstudio.model.yaml.Value;
import java.util.Optional;

/// Attaches traits where they apply, and takes them off.
final class TraitEditing {
    private static final RuleId APPLIES = new RuleId("OAM201", "trait-applies-to-workload");

    private TraitEditing() {}

    static void attach(Edit.AttachTrait edit, Draft draft) throws RefusedException {
        Targets targets = new Targets(draft.model());
        ComponentInstance instance = targets.instance(edit.instance());
        targets.applicationOf(edit.instance());
        Optional<Message> refusal =
                TraitAdmission.refusal(draft.before(), edit.trait(), edit.instance());
        if (refusal.isPresent()) {
            throw RefusedException.because(APPLIES, refusal.get(), edit.instance());
        }
        Value.Mapping entry =
                Value.Mapping.EMPTY.with("trait", ComponentAdding.typed(edit.trait()));
        draft.append(instance.place(), Targets.entry(instance).key("traits"), entry);
        ComponentInstance after = new Targets(draft.model()).instance(edit.instance());
        draft.select(after.traits().isEmpty() ? after.id() : after.traits().getLast().id());
    }

    static void detach(ElementId trait, Draft draft) throws RefusedException {
        TraitAttachment attachment = new Targets(draft.model()).trait(trait);
        draft.removeItem(attachment.place(), Targets.item(attachment.place().path()));
    }
}
