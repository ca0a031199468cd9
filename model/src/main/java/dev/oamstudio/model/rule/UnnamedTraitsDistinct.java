package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.TraitAttachment;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Fix;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.rule.Visits.InstanceVisit;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A component has one unnamed trait of a kind: the runtime names traits after the component, and on the second reconcile two of one kind become one.
final class UnnamedTraitsDistinct implements Rule {
    static final RuleId ID = new RuleId("OAM204", "unnamed-traits-distinct");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Diagnostic> check(Design design) {
        return Visits.instances(design).flatMap(this::check).toList();
    }

    private Stream<Diagnostic> check(InstanceVisit visit) {
        Map<String, Integer> unnamed = new HashMap<>();
        List<Diagnostic> found = new ArrayList<>();
        for (TraitAttachment trait : visit.instance().traits()) {
            String type = trait.trait().type().group() + "/" + trait.trait().type().kind();
            // What is named by its definition alone has its kind from a webhook.
            boolean isUnnamed =
                    trait.trait().name().isEmpty() && !trait.trait().type().kind().isEmpty();
            int number = isUnnamed ? unnamed.merge(type, 1, Integer::sum) : 1;
            if (number > 1) {
                found.add(found(visit, trait, number));
            }
        }
        return found.stream();
    }

    private Diagnostic found(InstanceVisit visit, TraitAttachment trait, int number) {
        String kind = trait.trait().text("kind");
        FieldPath item = ListItem.of(trait.place().path());
        String name = freeName(visit, kind, number);
        // A name keeps both; that one of them is too many only its author knows.
        List<Fix> fixes =
                Stream.concat(
                                Fixes.set(
                                        Message.of("rule.fix.name-trait", name),
                                        visit.design(),
                                        trait.place(),
                                        item.key("trait").key("metadata").key("name"),
                                        Value.text(name))
                                        .stream(),
                                Fixes.remove(
                                        Message.of(
                                                "rule.fix.remove-trait",
                                                kind,
                                                visit.instance().name()),
                                        visit.design(),
                                        trait.place(),
                                        item)
                                        .stream())
                        .toList();
        return finding(
                Message.of("rule.unnamed-traits-distinct", visit.instance().name(), kind),
                trait.place(),
                fixes,
                trait.id(),
                visit.instance().id());
    }

    /// A name that no trait of the instance has.
    ///
    /// @param number the how manieth without a name it is
    private static String freeName(InstanceVisit visit, String kind, int number) {
        Set<String> taken =
                visit.instance().traits().stream()
                        .map(trait -> trait.trait().name())
                        .collect(Collectors.toSet());
        String stem = visit.instance().name() + "-" + kind.toLowerCase(Locale.ROOT);
        return IntStream.iterate(number, n -> n + 1)
                .mapToObj(n -> stem + "-" + n)
                .filter(name -> !taken.contains(name))
                .findFirst()
                .orElseThrow();
    }
}
