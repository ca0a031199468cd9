package dev.oamstudio.model.yaml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// Data as the Kubernetes API sees it: what JSON can say. Immutable, compared by content; the order of keys is kept but
/// does not count in comparisons.
public sealed interface Value {

    /// The value under a key, if this is a mapping that has it.
    default Optional<Value> get(String key) {
        return this instanceof Mapping mapping
                ? Optional.ofNullable(mapping.entries().get(key))
                : Optional.empty();
    }

    /// The value reached by keys from here; digits index into sequences.
    default Optional<Value> at(String... steps) {
        Optional<Value> here = Optional.of(this);
        for (String step : steps) {
            here =
                    here.flatMap(value ->
                            value instanceof Sequence sequence
                                    ? sequence.item(step)
                                    : value.get(step));
        }
        return here;
    }

    /// The text reached by keys from here, if there is one and it is a text.
    default Optional<String> textAt(String... steps) {
        return at(steps)
                .flatMap(value ->
                        value instanceof Text text ? Optional.of(text.text()) : Optional.empty());
    }

    /// The whole number reached by keys from here.
    default Optional<Long> wholeAt(String... steps) {
        return at(steps)
                .flatMap(value ->
                        value instanceof Whole whole
                                ? Optional.of(whole.number())
                                : Optional.empty());
    }

    /// The items of the sequence reached by keys from here; empty where there is none.
    default List<Value> itemsAt(String... steps) {
        return at(steps)
                .map(value ->
                        value instanceof Sequence sequence ? sequence.items() : List.<Value>of())
                .orElse(List.of());
    }

    /// The mapping reached by keys from here; empty where there is none.
    default Mapping mappingAt(String... steps) {
        return at(steps)
                .map(value -> value instanceof Mapping mapping ? mapping : Mapping.EMPTY)
                .orElse(Mapping.EMPTY);
    }

    /// A scalar as people would write it; containers as JSON.
    default String display() {
        return switch (this) {
            case Text text -> text.text();
            case Whole whole -> Long.toString(whole.number());
            case Real real -> Double.toString(real.number());
            case Bool bool -> Boolean.toString(bool.truth());
            case Null ignored -> "null";
            case Mapping mapping -> Json.write(mapping);
            case Sequence sequence -> Json.write(sequence);
        };
    }

    static Value text(String text) {
        return new Text(text);
    }

    static Value whole(long number) {
        return new Whole(number);
    }

    /// A number as the Kubernetes API reads it after a trip through JSON: whole if it has no fraction and fits.
    static Value real(double number) {
        boolean whole =
                number == Math.rint(number) && Math.abs(number) < 0x1p63 && Math.abs(number) < 1e21;
        return whole
                ? new Whole(new BigDecimal(Double.toString(number)).longValueExact())
                : new Real(number);
    }

    static Value bool(boolean truth) {
        return new Bool(truth);
    }

    /// Keys and values in the order given.
    record Mapping(SequencedMap<String, Value> entries) implements Value {
        public static final Mapping EMPTY = new Mapping(new LinkedHashMap<>());

        public Mapping {
            entries = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(entries));
        }

        public static Mapping of(Map<String, ? extends Value> entries) {
            return new Mapping(new LinkedHashMap<>(entries));
        }

        /// This mapping with one key set, in its old place if it was there.
        public Mapping with(String key, Value value) {
            SequencedMap<String, Value> copy = new LinkedHashMap<>(entries);
            copy.put(key, value);
            return new Mapping(copy);
        }

        public Mapping without(String key) {
            SequencedMap<String, Value> copy = new LinkedHashMap<>(entries);
            copy.remove(key);
            return new Mapping(copy);
        }

        public boolean isEmpty() {
            return entries.isEmpty();
        }
    }

    /// Values in order.
    record Sequence(List<Value> items) implements Value {
        public static final Sequence EMPTY = new Sequence(List.of());

        public Sequence {
            items = List.copyOf(items);
        }

        /// The item at a position written in digits.
        public Optional<Value> item(String digits) {
            boolean number =
                    !digits.isEmpty()
                            && digits.length() < 10
                            && digits.chars().allMatch(Character::isDigit);
            int index = number ? Integer.parseInt(digits) : -1;
            return index >= 0 && index < items.size()
                    ? Optional.of(items.get(index))
                    : Optional.empty();
        }

        public Sequence plus(Value item) {
            List<Value> copy = new ArrayList<>(items);
            copy.add(item);
            return new Sequence(copy);
        }
    }

    /// A string.
    record Text(String text) implements Value {}

    /// A number that fits into 64 bits without a fraction.
    record Whole(long number) implements Value {}

    /// Any other number; JSON knows no infinity. `Value.real` makes the right one of two.
    record Real(double number) implements Value {
        public Real {
            if (!Double.isFinite(number)) {
                throw new IllegalArgumentException("not a JSON number: " + number);
            }
        }
    }

    /// True or false.
    record Bool(boolean truth) implements Value {}

    /// Explicitly nothing.
    record Null() implements Value {
        public static final Null NULL = new Null();
    }
}
