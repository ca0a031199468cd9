package dev.oamstudio.views.canvas.scene;

import dev.oamstudio.icons.Glyph;
import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.application.ScopeMembership;
import dev.oamstudio.model.catalog.Capability;
import dev.oamstudio.model.catalog.CapabilityKind;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.views.control.Hue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// The scopes of an application with their members, before they have shapes.
final class Hulls {
    static final Hulls NONE = new Hulls(List.of());

    private static final double SAME_TITLE_PLACE = 24;

    private final List<Scope> scopes;

    private Hulls(List<Scope> scopes) {
        this.scopes = scopes;
    }

    static Hulls of(SceneSource source, Words words) {
        Map<ElementId, List<ElementId>> members = new LinkedHashMap<>();
        Map<ElementId, ScopeMembership> examples = new LinkedHashMap<>();
        for (ComponentInstance instance : source.application().instances()) {
            for (ScopeMembership membership : instance.scopes()) {
                members.computeIfAbsent(membership.scope(), key -> new ArrayList<>())
                        .add(instance.id());
                examples.putIfAbsent(membership.scope(), membership);
            }
        }
        Turns turns = new Turns();
        List<Scope> scopes = new ArrayList<>();
        examples.forEach((id, membership) -> {
            List<ElementId> inside = members.getOrDefault(id, List.of());
            Optional<Capability> capability =
                    source.design().catalog().find(CapabilityKind.SCOPE, membership.type());
            scopes.add(scope(membership, capability, inside, turns, words));
        });
        return new Hulls(scopes);
    }

    private static Scope scope(
            ScopeMembership membership,
            Optional<Capability> capability,
            List<ElementId> members,
            Turns turns,
            Words words) {
        String kind =
                capability
                        .map(known -> known.presentation().title())
                        .orElse(membership.type().kind());
        Glyph glyph = Signs.of(membership.type(), capability).orElseGet(() -> Signs.named("scope"));
        return new Scope(
                membership.scope(),
                membership.name(),
                words.text("canvas.hull.members", kind, members.size()),
                new Look(glyph, turns.hue(membership.type())),
                members);
    }

    /// Shapes around the members that stand somewhere; the largest first.
    List<Hull> around(Map<ElementId, Box> cards) {
        List<Hull> hulls = new ArrayList<>();
        scopes.stream()
                .filter(scope -> scope.members().stream().anyMatch(cards::containsKey))
                .sorted(Comparator.comparingInt(scope -> scope.members().size()))
                .forEach(scope -> hulls.add(hull(scope, cards, hulls)));
        return hulls.reversed();
    }

    private static Hull hull(Scope scope, Map<ElementId, Box> cards, List<Hull> before) {
        List<Box> members =
                scope.members().stream().map(cards::get).filter(Objects::nonNull).toList();
        Box reach = HullShape.reach(members);
        Set<ElementId> inside = Set.copyOf(scope.members());
        List<Box> strangers =
                cards.entrySet().stream()
                        .filter(card -> card.getValue().meets(reach))
                        .filter(card -> !inside.contains(card.getKey()))
                        .map(Map.Entry::getValue)
                        .toList();
        int level = 0;
        HullShape shape = HullShape.around(members, strangers, level);
        while (hidesTitle(shape, before)) {
            level++;
            shape = HullShape.around(members, strangers, level);
        }
        return new Hull(
                scope.id(),
                scope.name(),
                scope.caption(),
                scope.look().glyph(),
                scope.look().hue(),
                scope.members(),
                shape);
    }

    private static boolean hidesTitle(HullShape shape, List<Hull> before) {
        return before.stream()
                .map(hull -> hull.shape().titleCorner())
                .anyMatch(corner ->
                        Math.abs(corner.y() - shape.titleCorner().y()) < SAME_TITLE_PLACE
                                && Math.abs(corner.x() - shape.titleCorner().x())
                                        < 4 * SAME_TITLE_PLACE);
    }

    private record Look(Glyph glyph, Hue hue) {}

    private record Scope(
            ElementId id, String name, String caption, Look look, List<ElementId> members) {}

    /// Gives further kinds of scope their hues in turn.
    private static final class Turns {
        private final Map<String, Hue> hues = new HashMap<>();
        private int taken;

        Hue hue(GroupVersionKind type) {
            return hues.computeIfAbsent(
                    type.group() + "/" + type.kind(),
                    key -> {
                        Hue hue = Hue.ofScope(type, taken);
                        taken += hue == Hue.THIRD_SCOPE || hue == Hue.FOURTH_SCOPE ? 1 : 0;
                        return hue;
                    });
        }
    }
}
