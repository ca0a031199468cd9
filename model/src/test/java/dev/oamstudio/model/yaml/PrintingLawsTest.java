package dev.oamstudio.model.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is written can be read again.
class PrintingLawsTest {

    @Test
    void printingAValueAndParsingItGivesTheValue() {
        Cases.check(
                4_000,
                random -> {
                    Value value = new RandomValues(random).value(4);
                    YamlDocument read =
                            YamlFile.parse("a.yaml", YamlPrinter.print(value))
                                    .documents()
                                    .getFirst();
                    assertThat(read.value()).as(YamlPrinter.print(value)).isEqualTo(value);
                    assertThat(read.faults()).as(YamlPrinter.print(value)).isEmpty();
                });
    }

    @Test
    void writingJsonAndReadingItGivesTheValue() {
        Cases.check(
                3_000,
                random -> {
                    Value value = new RandomValues(random).value(4);
                    assertThat(Json.read(Json.write(value))).isEqualTo(value);
                    assertThat(Json.read(Json.pretty(value))).isEqualTo(value);
                    YamlDocument asYaml =
                            YamlFile.parse("a.json", Json.pretty(value)).documents().getFirst();
                    assertThat(asYaml.value()).as(Json.pretty(value)).isEqualTo(value);
                });
    }

    @Test
    void writingAFieldPathAndReadingItGivesThePath() {
        Cases.check(
                3_000,
                random -> {
                    RandomValues values = new RandomValues(random);
                    List<FieldPath.Step> steps = new ArrayList<>();
                    for (int i = random.nextInt(5); i > 0; i--) {
                        steps.add(
                                random.nextBoolean()
                                        ? new FieldPath.Step.Key(sayable(values.text()))
                                        : new FieldPath.Step.Index(
                                                random.nextInt(FieldPath.MAX_INDEX)));
                    }
                    FieldPath path = new FieldPath(steps);
                    assertThat(FieldPath.parse(path.toString())).isEqualTo(path);
                });
    }

    /// The runtime's grammar knows no brackets in keys, and takes quotes from their ends.
    private static String sayable(String key) {
        return key.matches("(?s)['\"].*|.*['\"]|.*[\\[\\]].*") ? "key" : key;
    }
}
