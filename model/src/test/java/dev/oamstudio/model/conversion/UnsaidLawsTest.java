package dev.oamstudio.model.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.application.Dialect;
import dev.oamstudio.model.catalog.Catalog;
import dev.oamstudio.model.yaml.Value;
import dev.oamstudio.model.yaml.YamlDocument;
import dev.oamstudio.model.yaml.YamlFile;
import dev.oamstudio.model.yaml.YamlPrinter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Conversions of generated folders with much that the target cannot say: what is said comes back, and the rest stays.
class UnsaidLawsTest {
    private static final long FIRST_SEED = 20_201_125;
    private static final int CASES = 150;

    @Test
    void whatCameFromUpstreamIsTheSameWhenItIsBack() {
        for (long seed = FIRST_SEED; seed < FIRST_SEED + CASES; seed++) {
            Map<String, String> upstream = new RandomUpstream(new SplittableRandom(seed)).write();
            Map<String, String> edas = converted(upstream, Dialect.EDAS);
            assertThat(values(converted(edas, Dialect.UPSTREAM)))
                    .as("seed %d", seed)
                    .isEqualTo(values(upstream));
        }
    }

    @Test
    void whatCameFromEdasIsTheSameWhenItIsBack() {
        for (long seed = FIRST_SEED; seed < FIRST_SEED + CASES; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Map<String, String> edas = new TreeMap<>(new RandomFolder(random).write());
            edas.replaceAll((_, text) -> OddLines.in(text, random));
            Map<String, String> upstream = converted(edas, Dialect.UPSTREAM);
            assertThat(values(converted(upstream, Dialect.EDAS)))
                    .as("seed %d", seed)
                    .isEqualTo(values(edas));
        }
    }

    @Test
    void convertingTwiceChangesNothingMore() {
        for (long seed = FIRST_SEED; seed < FIRST_SEED + CASES; seed++) {
            Map<String, String> upstream = new RandomUpstream(new SplittableRandom(seed)).write();
            Map<String, String> edas = converted(upstream, Dialect.EDAS);
            assertThat(conversion(edas, Dialect.EDAS).changed()).as("seed %d", seed).isEmpty();
            assertThat(conversion(upstream, Dialect.UPSTREAM).changed())
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    private static Map<String, String> converted(Map<String, String> texts, Dialect target) {
        return Folders.applied(texts, conversion(texts, target));
    }

    private static Conversion conversion(Map<String, String> texts, Dialect target) {
        return Conversion.of(files(texts), Catalog.builtIn(), target);
    }

    private static List<YamlFile> files(Map<String, String> texts) {
        return texts.entrySet().stream()
                .map(text -> YamlFile.parse(text.getKey(), text.getValue()))
                .toList();
    }

    /// The objects as texts, whatever the order of keys and dependencies: an annotation that went and came back stands last.
    private static Map<String, List<String>> values(Map<String, String> texts) {
        Map<String, List<String>> values = new TreeMap<>();
        files(texts)
                .forEach(file ->
                        values.put(
                                file.path(),
                                file.documents().stream()
                                        .map(YamlDocument::value)
                                        .map(UnsaidLawsTest::sorted)
                                        .map(YamlPrinter::print)
                                        .toList()));
        return values;
    }

    private static Value asSet(Value dependencies) {
        return new Value.Sequence(
                dependencies.itemsAt().stream()
                        .distinct()
                        .sorted(Comparator.comparing(Value::display))
                        .toList());
    }

    private static Value sorted(Value value) {
        return switch (value) {
            case Value.Mapping mapping -> {
                Value.Mapping sorted = Value.Mapping.EMPTY;
                for (String key : new TreeSet<>(mapping.entries().keySet())) {
                    Value inner = sorted(mapping.get(key).orElseThrow());
                    sorted = sorted.with(key, key.equals("dependencies") ? asSet(inner) : inner);
                }
                yield sorted;
            }
            case Value.Sequence list ->
                    new Value.Sequence(list.items().stream().map(UnsaidLawsTest::sorted).toList());
            default -> value;
        };
    }
}
