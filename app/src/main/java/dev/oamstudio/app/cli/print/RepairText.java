package dev.oamstudio.app.cli.print;

import dev.oamstudio.model.dialect.Repair;
import dev.oamstudio.model.dialect.Repair.LineChange;
import dev.oamstudio.model.dialect.Repair.Reason;
import dev.oamstudio.model.yaml.Value;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

/// Prints repairs as differences: each line as it is and as it would be, with why.
///
/// @param repairs by path
public record RepairText(Console console, SortedMap<String, Repair> repairs) {

    /// The lines that change, file by file, and how many there are.
    ///
    /// @param written whether they are done already
    public String differences(boolean written) {
        StringBuilder text = new StringBuilder();
        repairs.forEach((path, repair) ->
                repair.changes().forEach(change -> text.append(difference(path, change))));
        long files = repairs.values().stream().filter(r -> !r.changes().isEmpty()).count();
        long lines = repairs.values().stream().mapToLong(r -> r.changes().size()).sum();
        return text + console.say(written ? "repair.done" : "repair.summary", lines, files);
    }

    /// A line for each file that does not parse even so.
    public List<String> incomplete() {
        return repairs.entrySet().stream()
                .filter(file -> !file.getValue().isComplete())
                .map(file -> console.say("repair.incomplete", file.getKey()))
                .toList();
    }

    public Value.Mapping json() {
        return new JsonTree()
                .put("files", repairs.entrySet().stream().map(RepairText::json).toList())
                .done();
    }

    private static Value json(Map.Entry<String, Repair> file) {
        return new JsonTree()
                .put("path", file.getKey())
                .put("complete", file.getValue().isComplete())
                .put("text", file.getValue().text())
                .put("changes", file.getValue().changes().stream().map(RepairText::json).toList())
                .done();
    }

    private static Value json(LineChange change) {
        return new JsonTree()
                .put("line", change.line())
                .put("before", change.before())
                .put("after", change.after())
                .put("inserted", change.isInserted())
                .put(
                        "reasons",
                        change.reasons().stream()
                                .sorted()
                                .map(reason -> Value.text(name(reason)))
                                .toList())
                .done();
    }

    private String difference(String path, LineChange change) {
        String why =
                change.reasons().stream()
                        .sorted()
                        .map(reason -> console.say("repair.reason." + name(reason)))
                        .collect(Collectors.joining(", "));
        String head = console.tint(Tint.STRONG, path + ":" + change.line()) + ": " + why + "\n";
        String before =
                change.isInserted()
                        ? ""
                        : console.tint(Tint.BAD, "- " + Console.printable(change.before())) + "\n";
        return head
                + before
                + console.tint(Tint.GOOD, "+ " + Console.printable(change.after()))
                + "\n";
    }

    private static String name(Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT);
    }
}
