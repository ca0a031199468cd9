package dev.oamstudio.model.schema;

import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Value;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// Patterns, formats and bounds of scalars, lengths of texts and lists.
final class ScalarForm {
    /// As Kubernetes reads quantities: https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/
    private static final Pattern QUANTITY =
            Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([KMGTPE]i|[numkMGTPE]|[eE][+-]?\\d+)?");

    private final List<SchemaFault> faults = new ArrayList<>();
    private final Schema schema;
    private final FieldPath path;

    private ScalarForm(Schema schema, FieldPath path) {
        this.schema = schema;
        this.path = path;
    }

    static List<SchemaFault> faults(Value value, Schema schema, FieldPath path) {
        ScalarForm form = new ScalarForm(schema, path);
        switch (value) {
            case Value.Text(String text) -> form.text(text);
            case Value.Whole(long number) -> form.number((double) number, Long.toString(number));
            case Value.Real(double number) -> form.number(number, Double.toString(number));
            case Value.Sequence sequence -> form.count(sequence.items().size(), "Items");
            case Value.Mapping mapping -> form.count(mapping.entries().size(), "Properties");
            case Value.Bool ignored -> {}
            case Value.Null ignored -> {}
        }
        return form.faults;
    }

    private void text(String text) {
        schema.text("pattern")
                .filter(pattern -> !matches(pattern, text))
                .ifPresent(malformed(text));
        Optional.of("quantity")
                .filter(form -> schema.isNumberOrString() && !QUANTITY.matcher(text).matches())
                .ifPresent(malformed(text));
        schema.format().filter(format -> !hasFormat(format, text)).ifPresent(malformed(text));
        bound(text.codePointCount(0, text.length()), "minLength", text);
        bound(text.codePointCount(0, text.length()), "maxLength", text);
    }

    private java.util.function.Consumer<String> malformed(String text) {
        return form -> faults.add(new SchemaFault.Malformed(path, text, form));
    }

    private static boolean matches(String pattern, String text) {
        try {
            return Pattern.compile(pattern).matcher(text).find();
        } catch (PatternSyntaxException notOurs) {
            // A pattern that only Go's dialect knows: what it means cannot be told here.
            return true;
        }
    }

    private static boolean hasFormat(String format, String text) {
        try {
            switch (format) {
                case "date-time" -> OffsetDateTime.parse(text);
                case "byte" -> Base64.getDecoder().decode(text.replaceAll("\\s", ""));
                default -> {}
            }
            return true;
        } catch (DateTimeParseException | IllegalArgumentException unreadable) {
            return false;
        }
    }

    private void number(double number, String written) {
        bound(number, "minimum", written);
        bound(number, "maximum", written);
        boolean fits32 = number >= Integer.MIN_VALUE && number <= Integer.MAX_VALUE;
        if (!fits32 && schema.format().filter("int32"::equals).isPresent()) {
            String bound = Integer.toString(number < 0 ? Integer.MIN_VALUE : Integer.MAX_VALUE);
            String keyword = number < 0 ? "minimum" : "maximum";
            faults.add(new SchemaFault.OutOfBounds(path, written, keyword, bound));
        }
    }

    private void count(int count, String what) {
        bound(count, "min" + what, Integer.toString(count));
        bound(count, "max" + what, Integer.toString(count));
    }

    private void bound(double measure, String keyword, String written) {
        schema.number(keyword)
                .filter(bound -> isOutside(measure, bound, keyword))
                .ifPresent(bound ->
                        faults.add(
                                new SchemaFault.OutOfBounds(
                                        path, written, keyword, Value.real(bound).display())));
    }

    private boolean isOutside(double measure, double bound, String keyword) {
        return keyword.startsWith("min")
                ? measure < bound
                        || (measure == bound
                                && schema.isSet("exclusiveMinimum")
                                && keyword.equals("minimum"))
                : measure > bound
                        || (measure == bound
                                && schema.isSet("exclusiveMaximum")
                                && keyword.equals("maximum"));
    }
}
