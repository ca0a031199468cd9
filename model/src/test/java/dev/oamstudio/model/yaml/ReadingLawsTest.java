package dev.oamstudio.model.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/// What holds for every text, however broken.
class ReadingLawsTest {
    private static final String MARKS = "\n\n  - :\t{}[]\"'#&*!|>%@`,?-\u0001\uFEFF\uD83Dab1";

    @Test
    void anyTextCanBeReadAndItsFaultsLieInIt() {
        Cases.check(
                4_000,
                random -> {
                    String text = damaged(random);
                    YamlFile file = YamlFile.parse("a.yaml", text);
                    for (YamlDocument document : file.documents()) {
                        assertThat(document.faults())
                                .as(text)
                                .allMatch(fault -> fault.range().end() <= text.length())
                                .allMatch(
                                        fault -> document.chunk().start() <= fault.range().start());
                        checkRanges(document.root(), new TextRange(0, text.length()), text);
                    }
                });
    }

    @Test
    void readingOnGivesWhatReadingAnewGives() {
        Cases.check(
                3_000,
                random -> {
                    String before = damaged(random) + "---\n" + damaged(random) + "---\nz: 1\n";
                    int start = random.nextInt(before.length());
                    int end = Math.min(before.length(), start + random.nextInt(4));
                    String typed =
                            random.nextInt(5) == 0 ? "\n---\n" : Character.toString(mark(random));
                    String after = new StringBuilder(before).replace(start, end, typed).toString();
                    YamlFile read = YamlFile.parse("a.yaml", before).reparse(after);
                    assertThat(read.documents())
                            .as(after)
                            .isEqualTo(YamlFile.parse("a.yaml", after).documents());
                });
    }

    @Test
    void positionsAndOffsetsAreInverse() {
        Cases.check(
                1_000,
                random -> {
                    String text = damaged(random).replace("a", "\r").replace("b", "\r\n");
                    YamlFile file = YamlFile.parse("a.yaml", text);
                    int offset = random.nextInt(text.length() + 1);
                    boolean insideBreak = offset > 0 && text.startsWith("\r\n", offset - 1);
                    int expected = insideBreak ? offset - 1 : offset;
                    int found = file.offset(file.position(offset));
                    assertThat(found).isIn(expected, offset);
                });
    }

    /// Children lie in their parents, one behind the other.
    private static void checkRanges(YamlNode node, TextRange within, String text) {
        assertThat(within.covers(node.range())).as(text + node).isTrue();
        switch (node) {
            case YamlMapping mapping ->
                    mapping.entries()
                            .forEach(entry -> {
                                assertThat(mapping.range().covers(entry.keyRange()))
                                        .as(text)
                                        .isTrue();
                                checkRanges(entry.value(), mapping.range(), text);
                            });
            case YamlSequence sequence ->
                    sequence.items().forEach(item -> checkRanges(item, sequence.range(), text));
            case YamlScalar ignored -> {}
            case YamlAlias ignored -> {}
        }
    }

    private static String damaged(RandomGenerator random) {
        Value value = new RandomValues(random).collection(3);
        StringBuilder text = new StringBuilder(new RandomYaml(random).write(value));
        for (int i = random.nextInt(4); i > 0; i--) {
            int at = random.nextInt(text.length() + 1);
            switch (random.nextInt(3)) {
                case 0 -> text.insert(at, mark(random));
                case 1 ->
                        text.replace(
                                at,
                                Math.min(text.length(), at + 1),
                                Character.toString(mark(random)));
                default -> text.delete(at, Math.min(text.length(), at + random.nextInt(5)));
            }
        }
        return text.append('\n').toString();
    }

    private static char mark(RandomGenerator random) {
        return MARKS.charAt(random.nextInt(MARKS.length()));
    }
}
