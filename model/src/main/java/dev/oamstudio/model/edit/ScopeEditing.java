package dev.oamstudio.model.edit;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.application.OamModel;
import dev.oamstudio.model.application.ScopeMembership;
import dev.oamstudio.model.catalog.CapabilityKind;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.yaml.Value;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Lets instances join and leave scopes, and creates scopes.
final class ScopeEditing {
    private ScopeEditing() {}

    static void join(ElementId instance, ElementId scope, Draft draft) throws RefusedException {
        Targets targets = draft.targets();
        Application application = targets.applicationOf(instance);
        ComponentInstance member = targets.instance(instance);
        if (member.scopes().stream().anyMatch(membership -> membership.scope().equals(scope))) {
            return;
        }
        GroupVersionKind type = typeOf(scope, application, draft);
        String name = scope.value().substring(scope.value().lastIndexOf('/') + 1);
        Value.Mapping reference =
                Value.Mapping.EMPTY
                        .with("apiVersion", Value.text(type.apiVersion()))
                        .with("kind", Value.text(type.kind()))
                        .with("name", Value.text(name));
        String key = Targets.isEdas(application) ? "scope" : "scopeRef";
        draft.append(
                member.place(),
                member.place().path().key("scopes"),
                Value.Mapping.EMPTY.with(key, reference));
        draft.select(instance);
    }

    static void leave(ElementId instance, ElementId scope, Draft draft) throws RefusedException {
        ComponentInstance member = draft.targets().instance(instance);
        ScopeMembership membership =
                member.scopes().stream()
                        .filter(each -> each.scope().equals(scope))
                        .findFirst()
                        .orElseThrow(() ->
                                RefusedException.because(
                                        Message.of("edit.gone", scope.value()), scope));
        draft.removeItem(membership.place(), membership.place().path());
        draft.select(instance);
    }

    static void create(Edit.CreateScope edit, Draft draft) throws RefusedException {
        Application application = draft.targets().application(edit.application());
        GroupVersionKind type = edit.capability().type();
        String name =
                Names.free(
                        application.name() + "-" + edit.capability().presentation().title(),
                        names(draft.model(), type));
        Value.Mapping scope = named(name, ComponentAdding.typed(edit.capability()));
        Home.Spot spot =
                new Home(draft.files())
                        .spotFor(
                                name,
                                new Siblings(draft.model()).scopes(application, type),
                                application.place().file());
        new DocumentAdding(draft).add(spot, scope);
        ElementId id = ElementId.scope(application.key(), type.kind(), name);
        for (ElementId member : edit.members()) {
            join(member, id, draft);
        }
        draft.select(id);
    }

    /// An object with its name where people write it: behind its kind.
    private static Value.Mapping named(String name, Value.Mapping typed) {
        Value.Mapping named = Value.Mapping.EMPTY;
        for (Map.Entry<String, Value> field : typed.entries().entrySet()) {
            named =
                    named.get(field.getKey()).isPresent()
                            ? named
                            : named.with(field.getKey(), field.getValue());
            if (field.getKey().equals("kind")) {
                named =
                        named.with(
                                "metadata",
                                typed.mappingAt("metadata").with("name", Value.text(name)));
            }
        }
        return named;
    }

    /// The type of a scope: as members name it, else as the folder's object has it, else as the catalog knows its kind.
    private static GroupVersionKind typeOf(ElementId scope, Application application, Draft draft)
            throws RefusedException {
        String[] parts = scope.value().split("/", -1);
        String kind = parts.length < 2 ? "" : parts[parts.length - 2];
        return application.instances().stream()
                .flatMap(instance -> instance.scopes().stream())
                .filter(membership -> membership.scope().equals(scope))
                .map(ScopeMembership::type)
                .findFirst()
                .or(() ->
                        draft.model().objects().stream()
                                .filter(object ->
                                        object.object().name().equals(parts[parts.length - 1]))
                                .map(object -> object.object().type())
                                .filter(type -> type.kind().equals(kind))
                                .findFirst())
                .or(() ->
                        draft.design().catalog().of(CapabilityKind.SCOPE).stream()
                                .map(capability -> capability.type())
                                .filter(type -> type.kind().equals(kind))
                                .findFirst())
                .orElseThrow(() ->
                        RefusedException.because(Message.of("edit.gone", scope.value()), scope));
    }

    private static Set<String> names(OamModel model, GroupVersionKind type) {
        return model.objects().stream()
                .map(object -> object.object())
                .filter(object -> object.type().sameKind(type))
                .map(object -> object.name())
                .collect(Collectors.toSet());
    }
}
