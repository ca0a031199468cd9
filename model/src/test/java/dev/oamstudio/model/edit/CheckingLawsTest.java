package dev.oamstudio.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.catalog.Catalog;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.rule.Design;
import dev.oamstudio.model.rule.LintSettings;
import dev.oamstudio.model.rule.Rule;
import dev.oamstudio.model.rule.RuleBook;
import dev.oamstudio.model.rule.RuleExample;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is found after an edit is what is found when everything is looked at anew, whatever was taken over from before.
final class CheckingLawsTest {
    private static final int STEPS = 25;

    /// Texts that change what one file says, what it means for others, and what is made of it.
    private static final List<String> PIECES =
            List.of(
                    "",
                    "x",
                    "\"",
                    ": ",
                    "\n",
                    "\n---\n",
                    "replicas: 7",
                    "image: shop/web:latest",
                    "# oam-studio: allow OAM601, image-pinned because\n",
                    "apiVersion: v1\nkind: Service\nmetadata: {name: web}\n");

    private static final List<String> SETTINGS =
            List.of(
                    "rules: {image-pinned: off}\n",
                    "kubernetesVersion: \"1.34\"\n",
                    "exclude: [\"a*/**\"]\nrules: {OAM601: error}\n",
                    "rules: {no-such-rule: off}\n");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatIsTakenOverMakesNoDifference(long seed) {
        Random random = new Random(seed);
        SortedMap<String, String> texts = examples(random, 6);
        Workspace workspace = Workspace.of(texts, Catalog.builtIn());
        for (int step = 0; step < STEPS; step++) {
            change(texts, random);
            workspace = workspace.with(texts);
            // Some states are left before anybody looks at what is wrong with them.
            if (random.nextInt(3) > 0) {
                assertThat(workspace.diagnostics())
                        .as("seed %d, step %d", seed, step)
                        .isEqualTo(anew(workspace));
            }
        }
    }

    /// Documents move along when somebody types before them; what was found in them moves too.
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void whatIsTakenOverInOneLargeFileMakesNoDifference(long seed) {
        Random random = new Random(seed);
        String text = String.join("\n---\n", examples(random, 30).values());
        SortedMap<String, String> texts = new TreeMap<>(Map.of("all.yaml", text));
        Workspace workspace = Workspace.of(texts, Catalog.builtIn());
        for (int step = 0; step < STEPS; step++) {
            texts.put("all.yaml", damaged(texts.getOrDefault("all.yaml", ""), random));
            workspace = workspace.with(texts);
            if (random.nextInt(3) > 0) {
                assertThat(workspace.diagnostics())
                        .as("seed %d, step %d", seed, step)
                        .isNotEmpty()
                        .isEqualTo(anew(workspace));
            }
        }
    }

    private static List<Diagnostic> anew(Workspace workspace) {
        Design known = workspace.design();
        Design design =
                new Design(known.files(), known.model(), known.catalog(), known.settingsFile());
        return RuleBook.standard().check(design).stream()
                .filter(found ->
                        found.rule().code().startsWith("OAM0")
                                || !workspace.isBroken(found.place()))
                .toList();
    }

    private static void change(SortedMap<String, String> texts, Random random) {
        List<String> paths = List.copyOf(texts.keySet());
        String path = paths.get(random.nextInt(paths.size()));
        String text = texts.getOrDefault(path, "");
        switch (random.nextInt(10)) {
            case 0 -> texts.put(LintSettings.FILE, pick(SETTINGS, random));
            case 1 -> texts.put("copy/" + path, text);
            case 2 -> texts.put("kustomization.yaml", "patches: [{path: " + path + "}]\n");
            case 3 -> remove(texts, path);
            default -> texts.put(path, damaged(text, random));
        }
    }

    private static void remove(SortedMap<String, String> texts, String path) {
        if (texts.size() > 2) {
            texts.remove(path);
        }
    }

    private static String damaged(String text, Random random) {
        int at = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), at + random.nextInt(4));
        return text.substring(0, at) + pick(PIECES, random) + text.substring(end);
    }

    private static <T> T pick(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private static SortedMap<String, String> examples(Random random, int count) {
        List<Rule> rules = RuleBook.standard().rules();
        return Stream.generate(() -> pick(rules, random))
                .limit(count)
                .flatMap(rule -> RuleExample.of(rule).stream())
                .flatMap(example -> Stream.of(example.bad(), example.good()))
                .flatMap(texts -> texts.entrySet().stream())
                .collect(
                        Collectors.toMap(
                                entry -> "a" + random.nextInt(3) + "/" + entry.getKey(),
                                entry -> entry.getValue(),
                                (a, b) -> b,
                                TreeMap::new));
    }
}
