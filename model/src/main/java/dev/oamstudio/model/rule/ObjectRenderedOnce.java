package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.PlainObject;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.yaml.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What applications render, and what else is in their folder, are different objects: two of one kind and name in a namespace overwrite each other, or one is refused.
final class ObjectRenderedOnce implements Rule {
    static final RuleId ID = new RuleId("OAM701", "object-rendered-once");

    private static final String BY_OTHERS = "rule.object-rendered-once.others";

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Diagnostic> check(Design design) {
        List<RenderedName> rendered = RenderedName.of(design).toList();
        Map<String, List<RenderedName>> byName =
                rendered.stream()
                        .collect(
                                Collectors.groupingBy(
                                        RenderedName::name,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        Set<Object> causes = new HashSet<>();
        Stream<Diagnostic> twice =
                byName.values().stream()
                        .flatMap(names -> collisions(names).stream())
                        .filter(collision -> causes.add(collision.cause()))
                        .map(this::found);
        Stream<Diagnostic> beside =
                design.model().objects().stream()
                        .flatMap(plain ->
                                byName.getOrDefault(plain.object().name(), List.of()).stream()
                                        .filter(each -> isSame(each, plain))
                                        .limit(1)
                                        .map(each -> beside(each, plain)));
        return Stream.of(twice, beside, plain(design)).flatMap(each -> each).toList();
    }

    /// Two that are or would be the same object.
    private record Collision(RenderedName before, RenderedName again) {
        boolean isWithinOne() {
            return before.application().id().equals(again.application().id());
        }

        /// Two applications that have much in common are told of once.
        Object cause() {
            return isWithinOne()
                    ? this
                    : List.of(before.application().id(), again.application().id());
        }
    }

    private static List<Collision> collisions(List<RenderedName> names) {
        List<Collision> found = new ArrayList<>();
        for (int i = 1; i < names.size(); i++) {
            RenderedName again = names.get(i);
            names.subList(0, i).stream()
                    .filter(before -> collide(before, again))
                    .findFirst()
                    .map(before -> new Collision(before, again))
                    .ifPresent(found::add);
        }
        return found;
    }

    private static boolean collide(RenderedName before, RenderedName again) {
        boolean isOneApplication = before.application().id().equals(again.application().id());
        // Instances of one name are the matter of another rule; applications of one name are
        // variants of each other, of which a cluster gets one.
        boolean isOthers =
                isOneApplication
                        ? !before.isFixed() && !again.isFixed()
                        : before.application().name().equals(again.application().name());
        return before.sameObject(again)
                && !isOthers
                && (isOneApplication
                        || goTogether(
                                before.namespace(),
                                before.place(),
                                again.namespace(),
                                again.place()));
    }

    /// Whether two objects go into one namespace: the same one, or any, if they stand in one folder.
    private static boolean goTogether(
            String namespace, Place place, String otherNamespace, Place otherPlace) {
        return namespace.equals(otherNamespace)
                && (!namespace.isEmpty() || folder(place).equals(folder(otherPlace)));
    }

    private static String folder(Place place) {
        return place.file().substring(0, place.file().lastIndexOf('/') + 1);
    }

    private Diagnostic found(Collision collision) {
        RenderedName again = collision.again();
        Diagnostic found =
                finding(
                        Message.of(
                                collision.isWithinOne() ? "rule.object-rendered-once" : BY_OTHERS,
                                again.type().kind(),
                                again.name(),
                                collision.before().application().name()),
                        again.place(),
                        again.element());
        return collision.isWithinOne() ? found : found.as(Severity.WARNING);
    }

    private static boolean isSame(RenderedName rendered, PlainObject plain) {
        return rendered.type().sameKind(plain.object().type())
                && goTogether(
                        rendered.namespace(),
                        rendered.place(),
                        plain.object().namespace(),
                        plain.place());
    }

    private Diagnostic beside(RenderedName rendered, PlainObject plain) {
        return finding(
                        Message.of(
                                BY_OTHERS,
                                rendered.type().kind(),
                                rendered.name(),
                                rendered.application().name()),
                        plain.place(),
                        plain.id(),
                        rendered.element())
                .as(Severity.WARNING);
    }

    /// Objects in different files may be alternatives, or parts of one.
    private Stream<Diagnostic> plain(Design design) {
        Set<String> seen = new HashSet<>();
        return design.model().objects().stream()
                .filter(plain -> !plain.object().name().isEmpty())
                .filter(plain -> !seen.add(plain.place().file() + " " + plain.object().key()))
                .map(plain ->
                        finding(
                                        Message.of(
                                                "rule.object-rendered-once.file",
                                                plain.object().type().kind(),
                                                plain.object().name()),
                                        plain.place(),
                                        plain.id())
                                .as(Severity.WARNING));
    }
}
