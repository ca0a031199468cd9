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
import java.util.Map;
import java.util.Optional;

/// Sets and takes away fields of workloads, traits and scopes.
final class FieldEditing {
    private static final FieldPath WORKLOAD = FieldPath.ofKeys("spec", "workload");

    private FieldEditing() {}

    static void set(Edit.SetField edit, Draft draft) throws RefusedException {
        Target target = target(edit.element(), draft);
        OamModel before = draft.model();
        draft.set(target.place(), target.path().plus(edit.path()), edit.value());
        follow(edit.element(), before, draft);
    }

    static void unset(Edit.UnsetField edit, Draft draft) throws RefusedException {
        Target target = target(edit.element(), draft);
        OamModel before = draft.model();
        draft.remove(target.place(), target.path().plus(edit.path()));
        follow(edit.element(), before, draft);
    }

    /// Selects the element by the identity that it has now, for a field may be its name, and lets its cards stay where they are.
    private static void follow(ElementId element, OamModel before, Draft draft)
            throws RefusedException {
        Map<ElementId, ElementId> next = Successors.between(before, draft.model());
        draft.select(next.getOrDefault(element, element));
        for (Map.Entry<ElementId, ElementId> each : next.entrySet()) {
            if (!each.getKey().equals(each.getValue()) && isCard(each.getKey(), before)) {
                LayoutEditing.rename(each.getKey(), each.getValue(), draft);
            }
        }
    }

    private static boolean isCard(ElementId element, OamModel model) {
        return model.instance(element).isPresent();
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
