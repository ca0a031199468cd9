package dev.oamstudio.model.edit;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.Component;
import dev.oamstudio.model.application.OamModel;
import dev.oamstudio.model.application.ScopeMembership;
import dev.oamstudio.model.kube.GroupVersionKind;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The documents beside which a new one belongs.
record Siblings(OamModel model) {

    /// The components of an application; where it has none those of its folder that nobody uses.
    List<Home.Sibling> components(Application application) {
        Set<Component> own = used(Stream.of(application));
        List<Home.Sibling> siblings = siblings(own::contains);
        if (!siblings.isEmpty()) {
            return siblings;
        }
        Set<Component> used = used(model.applications().stream());
        String folder = folder(application.place().file());
        return siblings(component ->
                !used.contains(component) && folder(component.place().file()).equals(folder));
    }

    private Set<Component> used(Stream<Application> applications) {
        return applications
                .flatMap(application -> application.instances().stream())
                .flatMap(instance -> model.componentOf(instance).stream())
                .collect(
                        Collectors.toCollection(
                                () -> Collections.newSetFromMap(new IdentityHashMap<>())));
    }

    private List<Home.Sibling> siblings(Predicate<Component> which) {
        return model.components().stream()
                .filter(which)
                .map(each -> new Home.Sibling(each.name(), each.place()))
                .toList();
    }

    /// The scopes that an application's instances are in, and others of a kind.
    List<Home.Sibling> scopes(Application application, GroupVersionKind type) {
        List<ScopeMembership> memberships =
                application.instances().stream()
                        .flatMap(instance -> instance.scopes().stream())
                        .toList();
        return model.objects().stream()
                .filter(each ->
                        each.object().type().sameKind(type)
                                || memberships.stream()
                                        .anyMatch(member ->
                                                member.type().sameKind(each.object().type())
                                                        && member.name()
                                                                .equals(each.object().name())))
                .map(each -> new Home.Sibling(each.object().name(), each.place()))
                .toList();
    }

    /// Definitions, each by the part of its name that its file is called after: all of it, or the resource without the group.
    List<Home.Sibling> definitions() {
        return model.definitions().stream()
                .map(definition ->
                        new Home.Sibling(
                                definition.place().file().contains(definition.name())
                                        ? definition.name()
                                        : resource(definition.name()),
                                definition.place()))
                .toList();
    }

    static String resource(String definition) {
        int dot = definition.indexOf('.');
        return dot < 0 ? definition : definition.substring(0, dot);
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }
}
