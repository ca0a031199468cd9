package dev.oamstudio.model.diagnostic;

import dev.oamstudio.model.yaml.Json;
import dev.oamstudio.model.yaml.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/// The findings that an old project had when its checks began, so that only new ones are told. A finding is known by its rule, file
/// and sentence, not by its line, which moves; as many of the same as there were are known.
///
/// @param known how many findings of a kind there were
public record Baseline(Map<Entry, Integer> known) {

    /// What tells findings apart.
    public record Entry(String rule, String file, String message) implements Comparable<Entry> {
        @Override
        public int compareTo(Entry other) {
            return toString().compareTo(other.toString());
        }
    }

    public Baseline {
        known = Map.copyOf(known);
    }

    /// @param words English, whatever the user's language, so that a baseline holds for everybody
    public static Baseline of(List<Diagnostic> findings, ModelMessages words) {
        Map<Entry, Integer> known = new HashMap<>();
        findings.forEach(found -> known.merge(entry(found, words), 1, Integer::sum));
        return new Baseline(known);
    }

    /// Reads what `json` wrote.
    ///
    /// @throws IllegalArgumentException if the text is no baseline
    public static Baseline read(String text) {
        Map<Entry, Integer> known = new HashMap<>();
        Value json = Json.read(text);
        if (json.get("findings").isEmpty()) {
            throw new IllegalArgumentException("no \"findings\"");
        }
        for (Value each : json.itemsAt("findings")) {
            Entry entry =
                    new Entry(
                            each.textAt("rule").orElse(""),
                            each.textAt("file").orElse(""),
                            each.textAt("message").orElse(""));
            known.merge(entry, each.wholeAt("count").orElse(1L).intValue(), Integer::sum);
        }
        return new Baseline(known);
    }

    /// The findings that are new, in their order.
    public List<Diagnostic> without(List<Diagnostic> findings, ModelMessages words) {
        Map<Entry, Integer> left = new HashMap<>(known);
        List<Diagnostic> fresh = new ArrayList<>();
        for (Diagnostic found : findings) {
            int rest = left.getOrDefault(entry(found, words), 0);
            if (rest == 0) {
                fresh.add(found);
            } else {
                left.put(entry(found, words), rest - 1);
            }
        }
        return fresh;
    }

    /// Sorted, a line an entry, so that its changes can be read.
    public Value.Mapping json() {
        List<Value> findings = new ArrayList<>();
        new TreeMap<>(known)
                .forEach((entry, count) -> {
                    SequencedMap<String, Value> fields = new LinkedHashMap<>();
                    fields.put("rule", Value.text(entry.rule()));
                    fields.put("file", Value.text(entry.file()));
                    fields.put("message", Value.text(entry.message()));
                    fields.put("count", Value.whole(count));
                    findings.add(new Value.Mapping(fields));
                });
        return Value.Mapping.of(Map.of("findings", new Value.Sequence(findings)));
    }

    private static Entry entry(Diagnostic found, ModelMessages words) {
        return new Entry(found.rule().code(), found.place().file(), words.text(found.message()));
    }
}
