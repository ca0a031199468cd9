package dev.oamstudio.views.outline;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.application.ScopeMembership;
import dev.oamstudio.model.application.TraitAttachment;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.yaml.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// An entry of the outline.
///
/// @param detail the words beside the name
record OutlineEntry(
        ElementId element,
        Role role,
        String name,
        String detail,
        GroupVersionKind type,
        Place place,
        List<OutlineEntry> children) {
    OutlineEntry {
        children = List.copyOf(children);
    }

    /// What an entry stands for.
    enum Role {
        APPLICATION,
        COMPONENT,
        TRAIT,
        SCOPE
    }

    /// The entry with those below it that match, if it or one of them does.
    Optional<OutlineEntry> matching(String wanted) {
        String words = wanted.toLowerCase(Locale.ROOT);
        if (words.isEmpty() || (name + " " + detail).toLowerCase(Locale.ROOT).contains(words)) {
            return Optional.of(this);
        }
        List<OutlineEntry> kept =
                children.stream().flatMap(child -> child.matching(wanted).stream()).toList();
        return kept.isEmpty() ? Optional.empty() : Optional.of(with(kept));
    }

    /// The entry without what stands below it.
    OutlineEntry alone() {
        return with(List.of());
    }

    /// How many entries it is with all below it.
    int size() {
        return 1 + children.stream().mapToInt(OutlineEntry::size).sum();
    }

    private OutlineEntry with(List<OutlineEntry> below) {
        return new OutlineEntry(element, role, name, detail, type, place, below);
    }

    static OutlineEntry of(Application application) {
        List<OutlineEntry> children = new ArrayList<>();
        application.instances().forEach(instance -> children.add(of(instance)));
        Set<ElementId> seen = new HashSet<>();
        application.instances().stream()
                .flatMap(instance -> instance.scopes().stream())
                .filter(scope -> seen.add(scope.scope()))
                .forEach(scope -> children.add(of(scope)));
        return new OutlineEntry(
                application.id(),
                Role.APPLICATION,
                application.name(),
                "",
                application.object().type(),
                application.place(),
                children);
    }

    private static OutlineEntry of(ComponentInstance instance) {
        String detail =
                instance.name().equals(instance.componentName()) ? "" : instance.componentName();
        return new OutlineEntry(
                instance.id(),
                Role.COMPONENT,
                instance.name(),
                detail,
                new GroupVersionKind("", "", ""),
                instance.place(),
                instance.traits().stream().map(OutlineEntry::of).toList());
    }

    private static OutlineEntry of(TraitAttachment trait) {
        GroupVersionKind type = trait.trait().type();
        return new OutlineEntry(
                trait.id(),
                Role.TRAIT,
                type.kind(),
                trait.trait().name(),
                type,
                trait.place(),
                List.of());
    }

    private static OutlineEntry of(ScopeMembership scope) {
        return new OutlineEntry(
                scope.scope(),
                Role.SCOPE,
                scope.name(),
                scope.type().kind(),
                scope.type(),
                scope.place(),
                List.of());
    }
}
