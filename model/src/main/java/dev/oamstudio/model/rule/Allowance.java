package dev.oamstudio.model.rule;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.TextRange;
import java.util.Set;

/// That people allow what a rule forbids, at one place and for a reason.
///
/// @param rules codes or names as written
/// @param file in which it holds
/// @param reach the text in which it holds
/// @param place of the words that allow it
record Allowance(Set<String> rules, String reason, String file, TextRange reach, Place place) {
    Allowance {
        rules = Set.copyOf(rules);
    }

    boolean covers(Diagnostic found) {
        return found.place().file().equals(file)
                && found.place().range().start() >= reach.start()
                && found.place().range().start() <= reach.end()
                && (rules.contains(found.rule().code()) || rules.contains(found.rule().name()));
    }
}
