package dev.oamstudio.app.cli.print;

import dev.oamstudio.model.conversion.Conversion;
import dev.oamstudio.model.conversion.Loss;
import dev.oamstudio.model.edit.Workspace;
import dev.oamstudio.model.yaml.Position;
import dev.oamstudio.model.yaml.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;

/// Prints a conversion: the texts, the files that change, and what could not be said.
///
/// @param workspace as it was before
public record ConversionText(Console console, Workspace workspace, Conversion conversion) {

    /// All texts as one stream of YAML; of several each has its path above it.
    public static String stream(SortedMap<String, String> texts) {
        if (texts.size() == 1) {
            return texts.firstEntry().getValue().stripTrailing();
        }
        return texts.entrySet().stream()
                .map(file -> "# " + file.getKey() + "\n" + file.getValue().stripTrailing())
                .collect(Collectors.joining("\n---\n"));
    }

    /// A line for each file that changes, and how many there are.
    public String files() {
        StringBuilder lines = new StringBuilder();
        conversion
                .changed()
                .forEach((path, text) ->
                        lines.append(console.say("convert.change." + change(path, text), path))
                                .append('\n'));
        return lines
                + console.say(
                        "convert.summary", conversion.changed().size(), conversion.losses().size());
    }

    /// A line for each loss: `file:line:column: sentence`.
    public List<String> losses() {
        return conversion.losses().stream()
                .map(loss ->
                        console.tint(Tint.STRONG, loss.place().file() + ":" + position(loss))
                                + ": "
                                + sentence(loss))
                .toList();
    }

    public Value.Mapping json(String target) {
        return new JsonTree()
                .put("target", target)
                .put("files", conversion.changed().entrySet().stream().map(this::json).toList())
                .put("losses", conversion.losses().stream().map(this::json).toList())
                .done();
    }

    private Value json(Map.Entry<String, Optional<String>> file) {
        JsonTree tree =
                new JsonTree()
                        .put("path", file.getKey())
                        .put("change", change(file.getKey(), file.getValue()));
        file.getValue().ifPresent(text -> tree.put("text", text));
        return tree.done();
    }

    private Value json(Loss loss) {
        return new JsonTree()
                .put("file", loss.place().file())
                .put("line", position(loss).line())
                .put("column", position(loss).column())
                .put("message", sentence(loss))
                .done();
    }

    private String change(String path, Optional<String> text) {
        if (text.isEmpty()) {
            return "removed";
        }
        return workspace.file(path).isPresent() ? "changed" : "created";
    }

    private Position position(Loss loss) {
        return workspace
                .file(loss.place().file())
                .map(file -> file.position(loss.place().range().start()))
                .orElse(new Position(1, 1));
    }

    private String sentence(Loss loss) {
        return Console.printable(console.words().say(loss.message()));
    }
}
