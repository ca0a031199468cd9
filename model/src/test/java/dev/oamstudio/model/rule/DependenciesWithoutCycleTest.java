package dev.oamstudio.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Fix;
import dev.oamstudio.model.diagnostic.ModelMessages;
import dev.oamstudio.model.yaml.TextChange;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DependenciesWithoutCycleTest {
    private static final ModelMessages ENGLISH = new ModelMessages(Locale.ENGLISH);
    private static final String HEAD =
            """
            apiVersion: core.oam.dev/v1alpha2
            kind: ApplicationConfiguration
            metadata:
              name: app
            spec:
              components:
            """;

    @Test
    void twoRingsHaveAFixThatBreaksBothAtOnce() {
        String text =
                HEAD
                        + instance("a", "b, c, d")
                        + instance("b", "a")
                        + instance("c", "a")
                        + instance("d", "a");
        List<Diagnostic> found = check(text);

        assertAll(
                () ->
                        assertThat(found.stream().map(each -> ENGLISH.text(each.message())))
                                .containsExactly(
                                        "Cycle in start order: a → b → a. None of them can start first.",
                                        "Cycle in start order: a → c → a. None of them can start first.",
                                        "Cycle in start order: a → d → a. None of them can start first."),
                () -> {
                    Fix all = found.getFirst().fixes().getLast();
                    assertThat(ENGLISH.text(all.title()))
                            .isEqualTo(
                                    "Break all cycles. Without 3 waits no cycle is left; fewer would not do");
                    assertThat(check(mended(text, all))).isEmpty();
                });
    }

    @Test
    void parallelWaitsOfOneStepGoTogether() {
        String text = HEAD + instance("a", "b") + instance("b", "a, a");
        List<Diagnostic> found = check(text);

        assertAll(
                () -> assertThat(found).hasSize(1),
                () ->
                        assertThat(found.getFirst().fixes())
                                .filteredOn(fix ->
                                        ENGLISH.text(fix.title()).equals("Let b not wait for a"))
                                .allSatisfy(fix -> assertThat(check(mended(text, fix))).isEmpty())
                                .hasSize(1));
    }

    @Test
    void moreCyclesThanPeopleReadAreOneFindingThatNamesAllWhoWait() {
        List<String> names =
                IntStream.range(0, 12)
                        .mapToObj(i -> String.format(Locale.ROOT, "n%02d", i))
                        .toList();
        String text =
                HEAD
                        + names.stream()
                                .map(name ->
                                        instance(
                                                name,
                                                names.stream()
                                                        .filter(other -> !other.equals(name))
                                                        .collect(Collectors.joining(", "))))
                                .collect(Collectors.joining());
        List<Diagnostic> found = check(text);

        assertAll(
                () -> assertThat(found).hasSize(1),
                () ->
                        assertThat(ENGLISH.text(found.getFirst().message()))
                                .isEqualTo(
                                        "n00, n01, n02, n03, n04, n05, n06, n07, n08, n09, … (12)"
                                                + " wait for each other in more than 20 cycles,"
                                                + " as n00 → n01 → n00. None of them can start"
                                                + " first. Without 66 waits no cycle is left;"
                                                + " fewer would not do."),
                () ->
                        assertThat(check(mended(text, found.getFirst().fixes().getFirst())))
                                .isEmpty());
    }

    private static String instance(String name, String first) {
        return "    - componentName: %1$s\n      instanceName: %1$s\n      dependencies: [%2$s]\n"
                .formatted(name, first);
    }

    private static List<Diagnostic> check(String text) {
        return new DependenciesWithoutCycle().check(RulePage.design(Map.of("app.yaml", text)));
    }

    private static String mended(String text, Fix fix) {
        return TextChange.applyAll(text, fix.changes().getFirst().changes());
    }
}
