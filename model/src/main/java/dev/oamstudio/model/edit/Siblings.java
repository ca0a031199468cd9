package dev.oamstudio.model.edit;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.OamModel;
import dev.oamstudio.model.application.ScopeMembership;
import dev.oamstudio.model.kube.GroupVersionKind;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The documents beside which a new one belongs.
record Siblings(OamModel model) {

    /// The components of an application; where it has none those of its folder.
    List<Home.Sibling> components(Application application) {
        Set<String> used =
                application.instances().stream()
                        .map(ComponentInstance::componentName)
                        .collect(Collectors.toSet());
        List<Home.Sibling> own =
                components().filter(component -> used.contains(component.name())).toList();
        String folder = folder(application.place().file());
        return own.isEmpty()
                ? components().filter(c -> folder(c.place().file()).equals(folder)).toList()
                : own;
    }

    private Stream<Home.Sibling> components() {
        return model.components().stream().map(c -> new Home.Sibling(c.name(), c.place()));
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

    List<Home.Sibling> definitions() {
        return model.definitions().stream()
                .map(definition -> new Home.Sibling(definition.name(), definition.place()))
                .toList();
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }
}
