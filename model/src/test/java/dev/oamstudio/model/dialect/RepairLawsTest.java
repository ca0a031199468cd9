package dev.oamstudio.model.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.yaml.Value;
import dev.oamstudio.model.yaml.YamlDocument;
import dev.oamstudio.model.yaml.YamlFile;
import dev.oamstudio.model.yaml.YamlPrinter;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Repairing does no harm, and undoes what slides and chats do to a text.
class RepairLawsTest {
    private static final long FIRST_SEED = 20_201_124;

    /// All documents of both dialects, in the styles that they are written in.
    private static final List<String> TEXTS =
            Stream.of("application.yaml", "components.yaml", "definitions.yaml", "helloworld.yaml")
                    .map(Fixture::text)
                    .toList();

    @Test
    void aWellFormedTextStaysAsItIs() {
        assertThat(TEXTS).allSatisfy(RepairLawsTest::assertUnchanged);
        YamlDocument[] documents =
                TEXTS.stream()
                        .flatMap(text -> YamlFile.parse("a", text).documents().stream())
                        .toArray(YamlDocument[]::new);
        for (YamlDocument document : documents) {
            assertUnchanged(YamlPrinter.print(document.value()));
        }
    }

    /// Of what is no OAM, nothing is known: any YAML that parses stays, whatever it looks like.
    @Test
    void yamlThatIsNotOfOamStaysAsItIs() {
        check(500, random -> assertUnchanged(YamlPrinter.print(value(random, 4))));
    }

    @Test
    void damagedTextsAreRepaired() {
        check(
                1_000,
                random -> {
                    String text = TEXTS.get(random.nextInt(TEXTS.size()));
                    String printed = printed(text);
                    String damaged = damaged(printed, random);
                    Repair repair = Repair.of(damaged);
                    assertThat(values(repair.text())).as(damaged).isEqualTo(values(printed));
                    assertThat(Repair.of(repair.text()).changes()).as(repair.text()).isEmpty();
                });
    }

    /// Whatever line of an application stands at another column, it comes back to its place.
    @Test
    void aLineThatSlippedIsPutBack() {
        for (String list : List.of("", "  ")) {
            for (String dependencies : List.of("[cache]", "\nL- cache", "\nL- cache\nL- other")) {
                String text = application(list, dependencies);
                List<String> lines = text.lines().toList();
                for (int i = 0; i < lines.size(); i++) {
                    for (int shift : new int[] {-3, -2, -1, 1, 2, 3}) {
                        int column = column(lines.get(i)) + shift;
                        if (column >= 0) {
                            List<String> slipped = new ArrayList<>(lines);
                            slipped.set(i, " ".repeat(column) + lines.get(i).strip());
                            String damaged = String.join("\n", slipped) + "\n";
                            assertThat(values(Repair.of(damaged).text()))
                                    .as(damaged)
                                    .isEqualTo(values(text));
                        }
                    }
                }
            }
        }
    }

    /// @param list columns from a key to the dashes under it
    private static String application(String list, String dependencies) {
        StringBuilder text =
                new StringBuilder(
                        """
                        apiVersion: core.oam.dev/v1alpha2
                        kind: ApplicationConfiguration
                        metadata:
                          name: shop
                        spec:
                          components:
                        """);
        for (String name : List.of("web", "db", "cache")) {
            String dash = "  " + list;
            String inner = dash + "  " + list;
            text.append(
                    "%s- componentName: %s\n%s  instanceName: %s\n"
                            .formatted(dash, name, dash, name));
            if (!name.equals("cache")) {
                String items = dependencies.replace("L", inner);
                text.append(dash)
                        .append("  dependencies:")
                        .append(items.startsWith("\n") ? items : " " + items)
                        .append('\n');
            }
            text.append(
                    """
                    %1$s  traits:
                    %2$s- trait:
                    %2$s    apiVersion: core.oam.dev/v1alpha2
                    %2$s    kind: ManualScalerTrait
                    %2$s    spec:
                    %2$s      replicaCount: 2
                    """
                            .formatted(dash, inner));
        }
        return text.toString();
    }

    @Test
    void bulletsBeforeEveryLineAreTakenAway() {
        for (String bullet : List.of("• ", "·", "* ", "  ● ")) {
            String text = application("", "[cache]");
            String bulleted = text.replaceAll("(?m)^(?=.)", bullet);
            assertThat(values(Repair.of(bulleted).text())).as(bulleted).isEqualTo(values(text));
        }
    }

    private interface Law {
        void check(RandomGenerator random);
    }

    private static void check(int cases, Law law) {
        for (long seed = FIRST_SEED; seed < FIRST_SEED + cases; seed++) {
            try {
                law.check(new SplittableRandom(seed));
            } catch (AssertionError | RuntimeException broken) {
                throw new AssertionError("seed " + seed + ": " + broken.getMessage(), broken);
            }
        }
    }

    private static void assertUnchanged(String text) {
        assertThat(Repair.of(text)).isEqualTo(new Repair(text, List.of()));
    }

    private static String printed(String text) {
        return YamlFile.parse("a", text).documents().stream()
                .map(document -> YamlPrinter.print(document.value()))
                .collect(Collectors.joining("---\n"));
    }

    private static List<Value> values(String text) {
        return YamlFile.parse("a", text).documents().stream().map(YamlDocument::value).toList();
    }

    /// A text after a trip through a slide: each kind of damage happens or not, to the lines that it can happen to.
    private static String damaged(String text, RandomGenerator random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        if (random.nextBoolean()) {
            lines.removeIf("---"::equals);
        }
        boolean spaces = random.nextInt(3) == 0;
        boolean bullets = random.nextInt(3) == 0;
        boolean keys = random.nextInt(3) == 0;
        boolean colons = random.nextInt(3) == 0;
        int literal = Integer.MAX_VALUE;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            // What stands in a literal text is a matter of its own
            if (column(line) > literal) {
                continue;
            }
            literal = line.endsWith("|") ? column(line) : Integer.MAX_VALUE;
            if (keys && line.equals("metadata:")) {
                line = "metatdata:";
            }
            if (bullets && random.nextInt(3) == 0) {
                line = line.replaceFirst("^( *)- ", "$1• ");
            }
            // One alone may be YAML, with another meaning; at the margin it never is
            if (colons && (line.startsWith("kind: ") || random.nextInt(3) == 0)) {
                line = line.replaceFirst("^( *[a-z][A-Za-z]*): ", "$1：");
            }
            if (spaces && random.nextInt(3) == 0) {
                line = line.replaceFirst("^ ( +)", "\u00a0$1");
            }
            lines.set(i, line);
        }
        return String.join("\n", lines) + "\n";
    }

    private static int column(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static Value value(RandomGenerator random, int depth) {
        int choice = depth == 0 ? 4 : random.nextInt(8);
        if (choice < 3) {
            Value.Mapping mapping = Value.Mapping.EMPTY;
            for (int i = 0; i < random.nextInt(5); i++) {
                mapping = mapping.with(word(random), value(random, depth - 1));
            }
            return mapping;
        }
        if (choice < 5 && depth > 0) {
            Value.Sequence sequence = Value.Sequence.EMPTY;
            for (int i = 0; i < random.nextInt(4); i++) {
                sequence = sequence.plus(value(random, depth - 1));
            }
            return sequence;
        }
        return choice == 7
                ? Value.Null.NULL
                : Value.text(random.nextInt(9) == 0 ? "• x" : word(random));
    }

    private static String word(RandomGenerator random) {
        List<String> words =
                List.of(
                        "metatdata",
                        "“q”",
                        "...",
                        "apiVersion",
                        "kind",
                        "nam",
                        "a\nb\n",
                        "：",
                        "-x",
                        "",
                        "spec");
        return words.get(random.nextInt(words.size()));
    }
}
