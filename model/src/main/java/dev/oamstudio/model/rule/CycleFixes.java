package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.diagnostic.Fix;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.graph.Cycle;
import dev.oamstudio.model.graph.Dependency;
import dev.oamstudio.model.graph.Tangle;
import dev.oamstudio.model.graph.Wait;
import dev.oamstudio.model.yaml.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Ways out of a tangle: one of the waits goes, or all that have to.
final class CycleFixes {
    /// More would be no choice.
    private static final int OFFERED = 20;

    private final Design design;
    private final CycleNames names;
    private final Tangle tangle;

    CycleFixes(Design design, CycleNames names, Tangle tangle) {
        this.design = design;
        this.names = names;
        this.tangle = tangle;
    }

    /// For each step of a cycle, those that break the whole tangle first.
    List<Fix> of(Cycle cycle) {
        List<Fix> fixes = new ArrayList<>();
        cycle.waits().stream()
                .sorted(Comparator.comparing((Wait wait) -> !isBreak(wait)))
                .limit(OFFERED)
                .forEach(wait -> without(wait).ifPresent(fixes::add));
        if (tangle.breaks().size() > 1) {
            withoutAll().ifPresent(fixes::add);
        }
        return fixes;
    }

    /// What breaks all cycles, together and one by one.
    List<Fix> of(Tangle whole) {
        List<Fix> fixes = new ArrayList<>();
        withoutAll().ifPresent(fixes::add);
        whole.breaks().stream().limit(OFFERED).forEach(wait -> without(wait).ifPresent(fixes::add));
        return fixes;
    }

    /// Whether it is written where one of those that have to go is.
    boolean isBreak(Wait wait) {
        return tangle.breaks().stream().anyMatch(each -> each.place().equals(wait.place()));
    }

    /// Removes a wait and those beside it between the same two objects.
    private Optional<Fix> without(Wait wait) {
        List<Place> places = tangle.beside(wait).stream().map(Wait::place).toList();
        return Removals.fix(title(wait), design, places);
    }

    private Message title(Wait wait) {
        return switch (wait.dependency()) {
            case Dependency.Order(_, ElementId first, ElementId then, _) -> title(first, then);
            case Dependency.DataFlow _ -> title(wait.first(), wait.then());
        };
    }

    private Message title(ElementId first, ElementId then) {
        return Message.of("rule.fix.remove-dependency", names.of(then), names.of(first));
    }

    private Optional<Fix> withoutAll() {
        return Removals.fix(
                Message.of("rule.fix.break-cycles", names.breaking(tangle)),
                design,
                tangle.breaks().stream().map(Wait::place).toList());
    }
}
