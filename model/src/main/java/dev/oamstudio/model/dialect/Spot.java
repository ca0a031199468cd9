package dev.oamstudio.model.dialect;

import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.TextRange;
import dev.oamstudio.model.yaml.Value;
import dev.oamstudio.model.yaml.YamlDocument;
import dev.oamstudio.model.yaml.YamlMapping;
import dev.oamstudio.model.yaml.YamlNode;
import dev.oamstudio.model.yaml.YamlSequence;
import java.util.List;
import java.util.stream.IntStream;

/// A value of a document with its address and the node it is written as. Steps lead anywhere: what is not there is an
/// absent spot, which is null and has nothing in it, so that reading needs no question on the way.
///
/// @param node the value's own node where `written`, else the nearest one around it (aliases, merge keys, absent values)
record Spot(
        String file, int document, FieldPath path, Value value, YamlNode node, boolean written) {

    static Spot root(String file, YamlDocument document) {
        return new Spot(
                file, document.index(), FieldPath.ROOT, document.value(), document.root(), true);
    }

    Spot key(String name) {
        Value there = value.get(name).orElse(Value.Null.NULL);
        FieldPath longer = path.key(name);
        if (written && node instanceof YamlMapping mapping && mapping.entry(name).isPresent()) {
            return new Spot(file, document, longer, there, mapping.entry(name).get().value(), true);
        }
        return new Spot(file, document, longer, there, node, false);
    }

    Spot at(String... names) {
        Spot here = this;
        for (String name : names) {
            here = here.key(name);
        }
        return here;
    }

    /// The items of a sequence; none where this is not one.
    List<Spot> items() {
        return value instanceof Value.Sequence sequence
                ? IntStream.range(0, sequence.items().size())
                        .mapToObj(index -> item(sequence, index))
                        .toList()
                : List.of();
    }

    boolean has(String name) {
        return value.get(name).isPresent();
    }

    boolean isMapping() {
        return value instanceof Value.Mapping;
    }

    /// The scalar that stands here as text; empty where none does. A number that stands for a name counts as its digits.
    String text() {
        return switch (value) {
            case Value.Text _, Value.Whole _, Value.Real _, Value.Bool _ -> value.display();
            case Value.Null _, Value.Mapping _, Value.Sequence _ -> "";
        };
    }

    String text(String... names) {
        return at(names).text();
    }

    /// The texts of a sequence, without what is not a scalar.
    List<String> texts() {
        return items().stream().map(Spot::text).filter(text -> !text.isEmpty()).toList();
    }

    boolean isTrue() {
        return value.equals(Value.bool(true));
    }

    KubeObject object() {
        return new KubeObject(
                value instanceof Value.Mapping mapping ? mapping : Value.Mapping.EMPTY);
    }

    /// This spot's address, with the range of the first of some spots that is written in the text; else with its own
    /// first token.
    Place placeBy(Spot... tokens) {
        for (Spot token : tokens) {
            if (token.written && token.isScalar()) {
                return place(token.node.range());
            }
        }
        return place(firstToken());
    }

    /// The address of a field, with its key underlined; where it comes from an alias or a merge key, with this spot's token.
    Place placeOfKey(String name) {
        boolean here = written && node instanceof YamlMapping;
        return here && ((YamlMapping) node).entry(name).isPresent()
                ? new Place(
                        file,
                        document,
                        path.key(name),
                        ((YamlMapping) node).entry(name).get().keyRange())
                : new Place(file, document, path.key(name), node.range());
    }

    private boolean isScalar() {
        return !(value instanceof Value.Mapping || value instanceof Value.Sequence);
    }

    private Spot item(Value.Sequence sequence, int index) {
        Value there = sequence.items().get(index);
        if (written && node instanceof YamlSequence list && index < list.items().size()) {
            return new Spot(
                    file, document, path.index(index), there, list.items().get(index), true);
        }
        return new Spot(file, document, path.index(index), there, node, false);
    }

    private TextRange firstToken() {
        return written && node instanceof YamlMapping mapping && !mapping.entries().isEmpty()
                ? mapping.entries().getFirst().keyRange()
                : node.range();
    }

    private Place place(TextRange range) {
        return new Place(file, document, path, range);
    }
}
