package dev.oamstudio.model.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/// While someone types a line into one component of a good document, the others stay as they were after every key.
class TypingLawsTest {
    private static final List<String> TYPED =
            List.of(
                    "image: \"nginx:1.27\"",
                    "env: {A: \"x\", B: [1, 2]}",
                    "args: [\"-c\", 'x: y']",
                    "note: 'it''s'",
                    "# a comment",
                    "url: http://x:80/a#b",
                    "text: >-",
                    "\"quoted key\": 1",
                    "ima",
                    "@bad",
                    "%x: 1",
                    "anchored: &a b",
                    "tagged: !!str 1",
                    "- name: {a: 1",
                    "? k",
                    "<<: *none",
                    "\tkey:\t1",
                    "| x",
                    "a: b: {c: \"d",
                    "- - -",
                    "a: ]}",
                    "a: \"\\x",
                    "a: `b`");

    /// An application in which one component is edited.
    private record Typing(String head, String typed, String tail, int component) {

        static Typing of(RandomGenerator random) {
            int count = 2 + random.nextInt(3);
            int edited = random.nextInt(count);
            String indent = " ".repeat(2 * random.nextInt(3));
            List<String> lines = new ArrayList<>(List.of("kind: X", "metadata: {name: shop}"));
            lines.add("components:");
            int at = 0;
            for (int i = 0; i < count; i++) {
                List<String> component = component(i, indent, random);
                at = i == edited ? lines.size() + 1 + random.nextInt(component.size()) : at;
                lines.addAll(component);
            }
            lines.add("status: {a: 1}\n");
            String typed = indentBelow(lines.get(at - 1), random) + text(random);
            return new Typing(
                    String.join("\n", lines.subList(0, at)) + "\n",
                    typed,
                    "\n" + String.join("\n", lines.subList(at, lines.size())),
                    edited);
        }

        private static String text(RandomGenerator random) {
            return TYPED.get(random.nextInt(TYPED.size()));
        }

        private static List<String> component(int number, String indent, RandomGenerator random) {
            String listIndent = random.nextBoolean() ? "  " : "";
            List<String> lines = new ArrayList<>();
            lines.add("- name: c" + number);
            lines.add("  # of the values");
            lines.add("  values:");
            lines.add("  " + listIndent + "- image: \"nginx:" + number + "\"");
            lines.add("  traits:");
            lines.add("  " + listIndent + "- spec: {n: " + number + ", l: [x, 'y']}");
            if (random.nextBoolean()) {
                lines.addAll(List.of("  text: |", "    - some: text", "    more"));
            }
            return lines.stream().map(line -> indent + line).toList();
        }

        private static String indentBelow(String line, RandomGenerator random) {
            int ink = line.length() - line.stripLeading().length();
            int key = line.startsWith("- ", ink) ? ink + 2 : ink;
            return " ".repeat(key + (random.nextInt(4) == 0 ? 2 : 0));
        }

        String after(int keys) {
            return head + typed.substring(0, keys) + tail;
        }

        /// What must not change: everything but the component that is edited.
        List<Value> kept(Value whole) {
            List<Value> kept = new ArrayList<>(whole.itemsAt("components"));
            kept.removeIf(each -> each.textAt("name").orElse("").startsWith("c" + component));
            kept.add(whole.mappingAt("metadata"));
            kept.add(whole.mappingAt("status"));
            return kept;
        }
    }

    @Test
    void theComponentsThatAreNotTypedInStay() {
        Cases.check(
                800,
                random -> {
                    Typing typing = Typing.of(random);
                    YamlFile file = YamlFile.parse("a.yaml", typing.head() + typing.tail());
                    List<Value> kept = typing.kept(value(file));
                    for (int i = 0; i <= typing.typed().length(); i++) {
                        file = file.reparse(typing.after(i));
                        assertThat(typing.kept(value(file))).as(file.text()).isEqualTo(kept);
                    }
                });
    }

    private static Value value(YamlFile file) {
        assertThat(file.documents()).hasSize(1);
        return file.documents().getFirst().value();
    }
}
