package dev.oamstudio.model.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.random.RandomGenerator;

/// Values with all that makes writing them hard.
final class RandomValues {
    private static final List<String> TEXTS =
            List.of(
                    "",
                    " ",
                    "a",
                    "app",
                    "nginx:1.27",
                    "yes",
                    "n",
                    "null",
                    "~",
                    "0755",
                    "08",
                    "1_000",
                    "1.10",
                    "1e3",
                    "0x1F",
                    ".inf",
                    "12:30:45",
                    "2026-11-01",
                    "- a",
                    "-a",
                    "-",
                    "? b",
                    "a: b",
                    "a:",
                    ":a",
                    "a #b",
                    "#a",
                    "a#b",
                    "'",
                    "\"",
                    "it's",
                    "{a}",
                    "[",
                    "a, b",
                    "*x",
                    "&x",
                    "!t",
                    "%d",
                    "@x",
                    "`",
                    "|",
                    ">",
                    "<<",
                    "=",
                    "---",
                    "...",
                    "a\tb",
                    "a\nb",
                    "a\nb\n",
                    "\n",
                    "a\n\n",
                    "  a\nb",
                    "a \nb",
                    "a\n\n  b\n c\n",
                    "# x\ny\n",
                    "a\\b",
                    "\u0001",
                    "\u0085",
                    "\u2028",
                    "\ufeff",
                    "é",
                    "\uD83D\uDE00",
                    "a\r\nb",
                    "http://x.org/?a=b&c",
                    "$(VAR)",
                    "100m",
                    "a b c",
                    "x".repeat(90),
                    "true ",
                    "key with spaces");

    private final RandomGenerator random;

    RandomValues(RandomGenerator random) {
        this.random = random;
    }

    /// A mapping or sequence with something in it.
    Value collection(int depth) {
        return random.nextInt(4) > 0 ? mapping(depth, 1) : sequence(depth, 1);
    }

    Value value(int depth) {
        int kind = depth <= 0 ? random.nextInt(8) : random.nextInt(14);
        return switch (kind) {
            case 0, 1, 2, 3 -> Value.text(text());
            case 4 -> number();
            case 5 -> Value.bool(random.nextBoolean());
            case 6 -> Value.Null.NULL;
            case 7 -> random.nextBoolean() ? Value.Mapping.EMPTY : Value.Sequence.EMPTY;
            case 8, 9, 10, 11 -> mapping(depth, 1);
            default -> sequence(depth, 1);
        };
    }

    String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    String key() {
        return random.nextInt(3) == 0 ? text() : "k" + random.nextInt(9);
    }

    private Value number() {
        return switch (random.nextInt(4)) {
            case 0 -> Value.whole(random.nextInt(100));
            case 1 -> Value.whole(random.nextLong());
            case 2 -> Value.real(random.nextDouble() * 100);
            default -> Value.real(Double.longBitsToDouble(random.nextLong(0x7fe0_0000_0000_0000L)));
        };
    }

    private Value mapping(int depth, int least) {
        SequencedMap<String, Value> entries = new LinkedHashMap<>();
        int size = least + random.nextInt(4);
        for (int i = 0; i < size; i++) {
            entries.put(key(), value(depth - 1));
        }
        return new Value.Mapping(entries);
    }

    private Value sequence(int depth, int least) {
        List<Value> items = new ArrayList<>();
        int size = least + random.nextInt(3);
        for (int i = 0; i < size; i++) {
            items.add(value(depth - 1));
        }
        return new Value.Sequence(items);
    }

    /// The path of something in a value, or of something that could be in it.
    FieldPath path(Value value) {
        FieldPath path = FieldPath.ROOT;
        Value here = value;
        while (BlockWriter.isBlock(here) && (path.steps().isEmpty() || random.nextInt(3) > 0)) {
            FieldPath.Step step = step(here);
            path = path.plus(step);
            here = new FieldPath(List.of(step)).in(here).orElse(Value.Null.NULL);
        }
        return path;
    }

    private FieldPath.Step step(Value container) {
        boolean there = random.nextInt(4) > 0;
        if (container instanceof Value.Sequence(List<Value> items)) {
            return new FieldPath.Step.Index(
                    random.nextInt(items.size()) + (there ? 0 : random.nextInt(3)));
        }
        List<String> keys = List.copyOf(((Value.Mapping) container).entries().keySet());
        return new FieldPath.Step.Key(there ? keys.get(random.nextInt(keys.size())) : key());
    }
}
