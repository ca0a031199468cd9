package dev.oamstudio.cluster.sandbox.server;

import dev.oamstudio.model.yaml.Value;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Predicate;

/// Which labels are asked for.
public final class Selector {
    private Selector() {}

    /// From its text: `key=value,key!=value,key,!key`.
    static Predicate<Map<String, String>> parse(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(Selector::requirement)
                .reduce(labels -> true, Predicate::and);
    }

    /// From a label selector of a workload or a service's mapping.
    public static Predicate<Map<String, String>> of(Value.Mapping labels) {
        return candidate ->
                !labels.isEmpty()
                        && labels.entries().entrySet().stream()
                                .allMatch(wanted ->
                                        wanted.getValue()
                                                .display()
                                                .equals(candidate.get(wanted.getKey())));
    }

    private static Predicate<Map<String, String>> requirement(String part) {
        if (part.startsWith("!")) {
            return labels -> !labels.containsKey(part.substring(1).strip());
        }
        int equals = part.indexOf('=');
        if (equals < 0) {
            return labels -> labels.containsKey(part);
        }
        boolean not = equals > 0 && part.charAt(equals - 1) == '!';
        String key = part.substring(0, not ? equals - 1 : equals).strip();
        String value =
                part.substring(part.startsWith("==", equals) ? equals + 2 : equals + 1).strip();
        return labels -> not != value.equals(labels.get(key));
    }
}
