package dev.oamstudio.model.edit;

import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Value;
import dev.oamstudio.model.yaml.YamlDocument;
import dev.oamstudio.model.yaml.YamlFault;
import dev.oamstudio.model.yaml.YamlFile;
import dev.oamstudio.model.yaml.YamlNode;
import dev.oamstudio.model.yaml.YamlSequence;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Which parts of a document that does not parse still read as they did when it last parsed. Items of lists are told apart;
/// a fault outside of all items puts all of them in doubt.
///
/// @param file the file as it is
/// @param broken the document as far as it can be read
/// @param good the document as it was
record BrokenParts(YamlFile file, YamlDocument broken, YamlDocument good) {

    /// Whether what stood at a path is gone, changed, or next to the fault.
    boolean isInDoubt(FieldPath path) {
        OptionalInt index = firstIndex(path);
        if (index.isEmpty()) {
            return true;
        }
        FieldPath item = new FieldPath(path.steps().subList(0, index.getAsInt() + 1));
        FieldPath list = item.parent();
        Optional<Value> before = item.in(good.value());
        List<Value> now = list.in(broken.value()).map(Value::itemsAt).orElse(List.of());
        int found = before.map(now::indexOf).orElse(-1);
        return found < 0 || isFaulty(list, found);
    }

    private static OptionalInt firstIndex(FieldPath path) {
        return IntStream.range(0, path.steps().size())
                .filter(i -> path.steps().get(i) instanceof FieldPath.Step.Index)
                .findFirst();
    }

    private boolean isFaulty(FieldPath list, int index) {
        List<YamlNode> items =
                broken.node(list)
                        .filter(YamlSequence.class::isInstance)
                        .map(node -> ((YamlSequence) node).items())
                        .orElse(List.of());
        return items.size() <= index
                || broken.faults().stream()
                        .filter(YamlFault::breaks)
                        .mapToInt(fault -> holder(items, fault.range().start()))
                        .anyMatch(holder -> holder < 0 || holder == index);
    }

    /// The item that an offset belongs to; negative if it lies before the first, or behind the last and less indented.
    private int holder(List<YamlNode> items, int offset) {
        int holder =
                (int) items.stream().filter(item -> item.range().start() <= offset).count() - 1;
        boolean behind = holder == items.size() - 1 && offset >= items.getLast().range().end();
        return behind && indentation(offset) < indentation(items.getLast().range().start())
                ? -1
                : holder;
    }

    /// The spaces at the start of the line of an offset.
    private int indentation(int offset) {
        String text = file.text();
        int start = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
        int end = start;
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        return end - start;
    }
}
