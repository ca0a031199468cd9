package dev.oamstudio.model.edit;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.application.OamModel;
import dev.oamstudio.model.application.PlainObject;
import dev.oamstudio.model.application.ScopeMembership;
import dev.oamstudio.model.application.TraitAttachment;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.SharedText;
import dev.oamstudio.model.yaml.YamlFile;
import java.util.Optional;

/// Sets and takes away fields of workloads, traits and scopes.
final class FieldEditing {
    private static final FieldPath WORKLOAD = FieldPath.ofKeys("spec", "workload");

    private FieldEditing() {}

    static void set(Edit.SetField edit, Draft draft) throws RefusedException {
        Target target = target(edit.element(), draft);
        draft.set(target.place(), target.path().plus(edit.path()), edit.value(), edit.sharing());
        draft.select(edit.element());
    }

    static void unset(Edit.UnsetField edit, Draft draft) throws RefusedException {
        Target target = target(edit.element(), draft);
        draft.remove(target.place(), target.path().plus(edit.path()), edit.sharing());
        draft.select(edit.element());
    }

    /// The text that an edit of a field changed, where aliases showed it in several places before.
    static Optional<SharedText> shared(ElementId element, FieldPath path, Draft before)
            throws RefusedException {
        Target target = target(element, before);
        YamlFile file = before.whole(target.place());
        return SharedText.at(
                file.documents().get(target.place().document()), target.path().plus(path));
    }

    /// A document and where in it the object of an element starts.
    private record Target(Place place, FieldPath path) {}

    private static Target target(ElementId element, Draft draft) throws RefusedException {
        OamModel model = draft.model();
        Targets targets = draft.targets();
        Optional<Application> application =
                model.applications().stream().filter(each -> each.id().equals(element)).findFirst();
        if (application.isPresent()) {
            Place place = Targets.editable(application.get()).place();
            return new Target(place, place.path());
        }
        Optional<ComponentInstance> instance = model.instance(element);
        if (instance.isPresent()) {
            Place place = targets.componentOf(instance.get()).place();
            return new Target(place, place.path().plus(WORKLOAD));
        }
        Optional<PlainObject> scope = scope(element, model);
        if (scope.isPresent()) {
            return new Target(scope.get().place(), scope.get().place().path());
        }
        TraitAttachment trait = targets.trait(element);
        FieldPath entry = trait.place().path();
        boolean wrapped = entry.key("trait").in(draft.content(trait.place())).isPresent();
        return new Target(trait.place(), wrapped ? entry.key("trait") : entry);
    }

    private static Optional<PlainObject> scope(ElementId element, OamModel model)
            throws RefusedException {
        Optional<ScopeMembership> membership =
                model.applications().stream()
                        .flatMap(application -> application.instances().stream())
                        .flatMap(instance -> instance.scopes().stream())
                        .filter(each -> each.scope().equals(element))
                        .findFirst();
        if (membership.isEmpty()) {
            return Optional.empty();
        }
        ScopeMembership scope = membership.get();
        return Optional.of(
                model.object(scope.type(), scope.name())
                        .orElseThrow(() ->
                                RefusedException.because(
                                        Message.of("edit.gone", scope.name()), element)));
    }
}
