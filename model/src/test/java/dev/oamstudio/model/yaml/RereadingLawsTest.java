package dev.oamstudio.model.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/// A text that is read after an earlier one is read as if there had been none.
class RereadingLawsTest {
    private static final List<String> TYPED =
            List.of(
                    "x",
                    " ",
                    "\n",
                    "\"",
                    "'",
                    "[",
                    "]",
                    "{",
                    "}",
                    ":",
                    ": ",
                    "- ",
                    "-",
                    "#",
                    " # c",
                    "|",
                    "|\n",
                    ">-\n",
                    "&a ",
                    "*a",
                    "!!str ",
                    "!t ",
                    "<<: {z: 1}\n",
                    "a: 1\n",
                    "\n- ",
                    "\n  ",
                    "\n    ",
                    "...\n",
                    "\n...\n",
                    "\n%x\n",
                    "---\n",
                    "\t",
                    "\r\n",
                    "\r",
                    "? ",
                    "@",
                    "`",
                    "%",
                    ",",
                    "😀",
                    "\u0085",
                    "\uFEFF",
                    "\u0000",
                    "0755",
                    "y: 1",
                    "k: v\n      k: w\n",
                    "- - b\n",
                    "apiVersion: a\nkind: b\n",
                    "\\");

    @Test
    void whatIsTypedIsReadAsIfTheWholeTextWere() {
        Cases.check(
                1_500,
                random -> {
                    YamlFile file = YamlFile.parse("a.yaml", text(random));
                    for (int i = 0; i < 12; i++) {
                        String before = file.text();
                        String next = typed(before, random);
                        file = file.reparse(next);
                        YamlFile fresh = YamlFile.parse("a.yaml", next);
                        if (!file.equals(fresh)) {
                            String typing = before + "\n=>\n" + next;
                            assertThat(told(file)).as(typing).isEqualTo(told(fresh));
                            assertThat(file).as(typing).isEqualTo(fresh);
                        }
                    }
                });
    }

    @Test
    void whatIsNotTypedInIsNotReadAgain() {
        String text = "kind: X\nitems:\n" + "- name: a\n  size: 1\n".repeat(100);
        YamlFile file = YamlFile.parse("a.yaml", text);
        int middle = text.indexOf("size", text.length() / 2);
        for (String typed : List.of("x", "[", "x: \"", "\t: b: c")) {
            String next = text.substring(0, middle) + typed + text.substring(middle);
            List<Value> before = items(file);
            file = file.reparse(next);
            List<Value> after = items(file);
            assertThat(after).as(typed).hasSize(100);
            assertThat(after.getFirst()).as(typed).isSameAs(before.getFirst());
            assertThat(after.getLast()).as(typed).isSameAs(before.getLast());
        }
    }

    private static List<Value> items(YamlFile file) {
        return file.documents().getFirst().value().itemsAt("items");
    }

    /// For people to see a difference.
    private static String told(YamlFile file) {
        StringBuilder told = new StringBuilder();
        for (YamlDocument document : file.documents()) {
            told.append(document).append('\n').append(document.root()).append('\n');
        }
        return told.toString();
    }

    /// Long enough that what was read is remembered.
    private static String text(RandomGenerator random) {
        StringBuilder text = new StringBuilder();
        while (text.length() < 1_500) {
            Value value = new RandomValues(random).collection(3);
            String key = "k" + text.length();
            text.append(new RandomYaml(random).write(Value.Mapping.EMPTY.with(key, value)));
            text.append(text.toString().endsWith("\n") ? "" : "\n");
            text.append(random.nextInt(8) == 0 ? "---\n" : "");
            if (random.nextInt(3) > 0) {
                text.append(components(random));
            }
        }
        return text.toString();
    }

    private static String components(RandomGenerator random) {
        String indent = " ".repeat(random.nextInt(3));
        StringBuilder text =
                new StringBuilder("components" + random.nextInt(100) + ": # of the shop\n");
        for (int i = random.nextInt(6); i >= 0; i--) {
            text.append(indent).append("- name: c").append(i).append(" # its name\n");
            text.append(indent).append("  values: {a: 1, b: [x, \"y\"]}\n");
            text.append(indent).append("  # of the traits\n").append(indent).append("  traits:\n");
            text.append(indent).append("  - spec:\n");
            text.append(indent).append("      mode: 0755\n");
            text.append(indent).append("      note: |\n");
            text.append(indent).append("        one\n\n");
            text.append(indent).append("  -\n").append(indent).append("    spec: yes\n");
            text.append(indent).append("  size: no\n");
        }
        return text.toString();
    }

    private static String typed(String text, RandomGenerator random) {
        int at = random.nextInt(text.length() + 1);
        int end = random.nextInt(3) > 0 ? at : Math.min(text.length(), at + 1 + random.nextInt(12));
        String typed = random.nextInt(5) == 0 ? "" : TYPED.get(random.nextInt(TYPED.size()));
        return text.substring(0, at) + typed + text.substring(end);
    }
}
