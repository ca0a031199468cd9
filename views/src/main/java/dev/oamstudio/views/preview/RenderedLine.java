package dev.oamstudio.views.preview;

import dev.oamstudio.model.render.RenderedObject;
import dev.oamstudio.model.render.RenderedObject.Provenance;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Value;
import dev.oamstudio.model.yaml.YamlDocument;
import dev.oamstudio.model.yaml.YamlFile;
import dev.oamstudio.model.yaml.YamlPrinter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A line of an object's YAML: what stands on it, which field it shows, and where that comes from.
///
/// @param head dashes and spaces before the key or value
/// @param key with its colon, or the empty text
/// @param valueClass the style class of the value
/// @param firstOfOrigin whether the line before comes from somewhere else
record RenderedLine(
        int number,
        String head,
        String key,
        String value,
        String valueClass,
        FieldPath path,
        Optional<Provenance> origin,
        boolean firstOfOrigin) {

    /// The lines of an object as it may be shown.
    static List<RenderedLine> of(RenderedObject object) {
        String text = YamlPrinter.print(Masking.of(object.object()));
        YamlDocument document = YamlFile.parse("rendered.yaml", text).documents().getFirst();
        List<RenderedLine> lines = new ArrayList<>();
        int offset = 0;
        Optional<Provenance> before = Optional.empty();
        for (String line : text.lines().toList()) {
            int start = head(line);
            FieldPath path = document.pathAt(offset + start);
            Optional<Provenance> origin = object.origin(path);
            boolean first = !origin.map(Provenance::source).equals(before.map(Provenance::source));
            lines.add(line(lines.size() + 1, line, start, path).from(origin, first));
            before = origin;
            offset += line.length() + 1;
        }
        return lines;
    }

    private static RenderedLine line(int number, String line, int start, FieldPath path) {
        int colon = line.endsWith(":") ? line.length() - 1 : line.indexOf(": ", start);
        boolean keyed =
                colon >= start && path.steps().reversed().getFirst() instanceof FieldPath.Step.Key;
        int valueStart = keyed ? Math.min(colon + 1, line.length()) : start;
        String value = line.substring(valueStart);
        return new RenderedLine(
                number,
                line.substring(0, start),
                keyed ? line.substring(start, colon + 1) : "",
                value,
                valueClass(value.strip()),
                path,
                Optional.empty(),
                false);
    }

    private RenderedLine from(Optional<Provenance> provenance, boolean first) {
        return new RenderedLine(number, head, key, value, valueClass, path, provenance, first);
    }

    private static int head(String line) {
        int at = 0;
        while (at < line.length() && (line.charAt(at) == ' ' || line.startsWith("- ", at))) {
            at++;
        }
        return at;
    }

    private static String valueClass(String value) {
        if (value.startsWith("\"") || value.startsWith("'")) {
            return "yaml-quoted";
        }
        return value.matches("-?\\d[\\d.]*|true|false|null|\\{\\}|\\[\\]")
                ? "yaml-number"
                : "yaml-plain";
    }

    /// The value of the field, if it is one that is not masked and has no parts.
    static Optional<Value> scalar(RenderedObject object, FieldPath path) {
        return path.in(Masking.of(object.object()))
                .filter(value ->
                        !(value instanceof Value.Mapping) && !(value instanceof Value.Sequence));
    }
}
