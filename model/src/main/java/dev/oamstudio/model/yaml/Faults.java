package dev.oamstudio.model.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Collects the faults of one document; more than a person could read are dropped.
final class Faults {
    private static final int ENOUGH = 1_000;

    private final List<YamlFault> found = new ArrayList<>();

    void add(YamlFault.Kind kind, TextRange range, String detail) {
        add(new YamlFault(kind, range, detail));
    }

    void add(YamlFault fault) {
        if (found.size() < ENOUGH) {
            found.add(fault);
        }
    }

    /// Whether some may have been dropped.
    boolean isFull() {
        return found.size() == ENOUGH;
    }

    /// Whether one of them says that not all was read.
    boolean cut() {
        return found.stream()
                .anyMatch(fault ->
                        switch (fault.kind()) {
                            case TOO_LARGE, TOO_DEEP, TOO_MANY_ALIASES -> true;
                            case SYNTAX,
                                    TAB,
                                    DUPLICATE_KEY,
                                    UNUSABLE_KEY,
                                    AMBIGUOUS_KEY,
                                    MISSING_SEPARATOR,
                                    AMBIGUOUS_SCALAR,
                                    NOT_TEXT ->
                                    false;
                        });
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /// In the order of the text.
    List<YamlFault> inOrder() {
        return found.stream()
                .sorted(Comparator.comparingInt(fault -> fault.range().start()))
                .toList();
    }
}
