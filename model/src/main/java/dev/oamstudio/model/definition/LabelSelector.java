package dev.oamstudio.model.definition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A Kubernetes label selector: `app=web, tier in (front, back), rank>5, !legacy`. Nothing selects everything.
record LabelSelector(List<Requirement> requirements) {

    private static final String KEY =
            "(?:[A-Za-z0-9][-A-Za-z0-9.]*/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?";
    private static final String VALUE = "(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?";
    private static final Pattern EXISTS = Pattern.compile("(!?)\\s*(" + KEY + ")");
    private static final Pattern EQUALITY =
            Pattern.compile("(" + KEY + ")\\s*(==|=|!=)\\s*(" + VALUE + ")");
    private static final Pattern ORDER =
            Pattern.compile("(" + KEY + ")\\s*([<>])\\s*(-?[0-9]{1,18})");
    private static final Pattern MEMBERSHIP =
            Pattern.compile("(" + KEY + ")\\s+(in|notin)\\s*\\(([^()]*)\\)");

    LabelSelector {
        requirements = List.copyOf(requirements);
    }

    /// One condition on a label.
    sealed interface Requirement {

        /// That the label is there, or that it is not.
        record Exists(String key, boolean wanted) implements Requirement {}

        /// That the label's value is one of some, or that it is none of them; an absent label is none of them.
        record OneOf(String key, Set<String> values, boolean wanted) implements Requirement {}

        /// That the label's value is a whole number above or below another.
        record Beyond(String key, long limit, boolean above) implements Requirement {}
    }

    boolean matches(Map<String, String> labels) {
        return requirements.stream()
                .allMatch(requirement ->
                        switch (requirement) {
                            case Requirement.Exists(String key, boolean wanted) ->
                                    labels.containsKey(key) == wanted;
                            case Requirement.OneOf(
                                            String key,
                                            Set<String> values,
                                            boolean wanted) -> {
                                String value = labels.get(key);
                                yield (value != null && values.contains(value)) == wanted;
                            }
                            case Requirement.Beyond(String key, long limit, boolean above) ->
                                    number(labels.getOrDefault(key, "")).stream()
                                            .anyMatch(number ->
                                                    above ? number > limit : number < limit);
                        });
    }

    /// The selector, or nothing where the text is not one.
    static Optional<LabelSelector> parse(String text) {
        List<Requirement> requirements = new ArrayList<>();
        for (String part : split(text)) {
            Optional<Requirement> requirement = requirement(part);
            if (requirement.isEmpty()) {
                return Optional.empty();
            }
            requirements.add(requirement.get());
        }
        return Optional.of(new LabelSelector(requirements));
    }

    /// The first part that is not a requirement.
    static Optional<String> fault(String text) {
        return split(text).stream().filter(part -> requirement(part).isEmpty()).findFirst();
    }

    private static Optional<Requirement> requirement(String part) {
        Matcher exists = EXISTS.matcher(part);
        if (exists.matches()) {
            return Optional.of(new Requirement.Exists(exists.group(2), exists.group(1).isEmpty()));
        }
        Matcher equality = EQUALITY.matcher(part);
        if (equality.matches()) {
            boolean wanted = !equality.group(2).equals("!=");
            return Optional.of(
                    new Requirement.OneOf(equality.group(1), Set.of(equality.group(3)), wanted));
        }
        Matcher order = ORDER.matcher(part);
        if (order.matches()) {
            return Optional.of(
                    new Requirement.Beyond(
                            order.group(1),
                            Long.parseLong(order.group(3)),
                            order.group(2).equals(">")));
        }
        Matcher membership = MEMBERSHIP.matcher(part);
        return membership.matches()
                ? values(membership.group(3))
                        .map(values ->
                                new Requirement.OneOf(
                                        membership.group(1),
                                        values,
                                        membership.group(2).equals("in")))
                : Optional.empty();
    }

    private static OptionalLong number(String value) {
        return value.matches("-?[0-9]{1,18}")
                ? OptionalLong.of(Long.parseLong(value))
                : OptionalLong.empty();
    }

    private static Optional<Set<String>> values(String list) {
        Set<String> values = new TreeSet<>();
        Arrays.stream(list.split(",", -1)).map(String::strip).forEach(values::add);
        return values.stream().allMatch(value -> value.matches(VALUE))
                ? Optional.of(values)
                : Optional.empty();
    }

    private static List<String> split(String text) {
        if (text.isBlank()) {
            return List.of();
        }
        // Commas within parentheses separate values, not requirements.
        return Arrays.stream(text.split(",(?![^(]*\\))", -1)).map(String::strip).toList();
    }
}
