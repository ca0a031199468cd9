package dev.oamstudio.model.edit;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.application.OamModel;
import dev.oamstudio.model.application.ScopeMembership;
import dev.oamstudio.model.application.TraitAttachment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

/// What elements of one workspace are called in the one after it. An element keeps its identity when it gets another name, and
/// when one like it before it comes or goes.
public final class Successors {
    private final Map<ElementId, ElementId> next = new HashMap<>();
    private final Set<ElementId> known = new HashSet<>();

    private Successors(List<Application> before, List<Application> after) {
        Pairs<Application> applications =
                Pairs.of(before, after, Application::name)
                        .andLeft((old, now) -> old.place().file().equals(now.place().file()));
        applications.each(this::follow);
        applications.gone().forEach(this::forget);
    }

    /// The elements that these have become, without those that are gone.
    public static List<ElementId> of(List<ElementId> elements, Workspace before, Workspace after) {
        if (elements.isEmpty() || before.files().equals(after.files())) {
            return elements;
        }
        Successors successors =
                new Successors(
                        before.design().model().applications(),
                        after.design().model().applications());
        return elements.stream()
                .flatMap(element -> successors.of(element).stream())
                .distinct()
                .toList();
    }

    /// What the elements of one model are called in another; nothing of those that are gone.
    static Map<ElementId, ElementId> between(OamModel before, OamModel after) {
        return new Successors(before.applications(), after.applications()).next;
    }

    /// Edges, definitions and other objects are known by their names alone.
    private Optional<ElementId> of(ElementId element) {
        return known.contains(element)
                ? Optional.ofNullable(next.get(element))
                : Optional.of(element);
    }

    private void follow(Application before, Application after) {
        put(before.id(), Optional.of(after.id()));
        Pairs<ComponentInstance> instances =
                Pairs.of(before.instances(), after.instances(), ComponentInstance::name)
                        .andLeft((old, now) -> isRenamed(old, now, before, after));
        instances.each(this::follow);
        instances.gone().forEach(this::forget);
        Pairs<ScopeMembership> scopes =
                Pairs.of(scopes(before), scopes(after), ScopeMembership::name)
                        .andLeft((old, now) -> old.type().equals(now.type()));
        scopes.each((old, now) -> put(old.scope(), Optional.of(now.scope())));
        scopes.gone().forEach(gone -> put(gone.scope(), Optional.empty()));
    }

    private static boolean isRenamed(
            ComponentInstance old, ComponentInstance now, Application before, Application after) {
        return old.componentName().equals(now.componentName())
                || before.instances().indexOf(old) == after.instances().indexOf(now);
    }

    private static List<ScopeMembership> scopes(Application application) {
        Map<ElementId, ScopeMembership> scopes = new LinkedHashMap<>();
        application.instances().stream()
                .flatMap(instance -> instance.scopes().stream())
                .forEach(scope -> scopes.putIfAbsent(scope.scope(), scope));
        return List.copyOf(scopes.values());
    }

    private void follow(ComponentInstance before, ComponentInstance after) {
        put(before.id(), Optional.of(after.id()));
        Pairs<TraitAttachment> traits =
                Pairs.of(before.traits(), after.traits(), TraitAttachment::trait)
                        .andLeft((old, now) -> old.trait().type().equals(now.trait().type()));
        traits.each((old, now) -> put(old.id(), Optional.of(now.id())));
        traits.gone().forEach(gone -> put(gone.id(), Optional.empty()));
    }

    private void forget(Application gone) {
        put(gone.id(), Optional.empty());
        gone.instances().forEach(this::forget);
        scopes(gone).forEach(scope -> put(scope.scope(), Optional.empty()));
    }

    private void forget(ComponentInstance gone) {
        put(gone.id(), Optional.empty());
        gone.traits().forEach(trait -> put(trait.id(), Optional.empty()));
    }

    private void put(ElementId element, Optional<ElementId> successor) {
        known.add(element);
        successor.ifPresent(now -> next.putIfAbsent(element, now));
    }

    /// Things of two lists, each with the same thing of the other.
    private static final class Pairs<T> {
        private final List<T> old = new ArrayList<>();
        private final List<T> now = new ArrayList<>();
        private final List<T> gone = new ArrayList<>();
        private final List<T> come = new ArrayList<>();

        /// Those with the same key, in the order of the lists.
        static <T> Pairs<T> of(List<T> before, List<T> after, Function<T, Object> key) {
            Pairs<T> pairs = new Pairs<>();
            pairs.come.addAll(after);
            before.forEach(
                    each -> pairs.join(each, other -> key.apply(each).equals(key.apply(other))));
            return pairs;
        }

        /// Also those of the rest that belong together.
        Pairs<T> andLeft(BiPredicate<T, T> same) {
            List<T> left = List.copyOf(gone);
            gone.clear();
            left.forEach(each -> join(each, other -> same.test(each, other)));
            return this;
        }

        private void join(T each, Predicate<T> same) {
            Optional<T> found = come.stream().filter(same).findFirst();
            if (found.isPresent()) {
                old.add(each);
                now.add(found.get());
                come.remove(found.get());
            } else {
                gone.add(each);
            }
        }

        void each(BiConsumer<T, T> pair) {
            for (int i = 0; i < old.size(); i++) {
                pair.accept(old.get(i), now.get(i));
            }
        }

        List<T> gone() {
            return gone;
        }
    }
}
