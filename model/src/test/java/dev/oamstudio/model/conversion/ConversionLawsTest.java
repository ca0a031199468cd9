package dev.oamstudio.model.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.Dialect;
import dev.oamstudio.model.application.OamModel;
import dev.oamstudio.model.catalog.Catalog;
import dev.oamstudio.model.dialect.DocumentDialect;
import dev.oamstudio.model.dialect.ModelReader;
import dev.oamstudio.model.graph.Dependency;
import dev.oamstudio.model.graph.DependencyGraph;
import dev.oamstudio.model.render.RenderedObject;
import dev.oamstudio.model.render.RenderedObject.Role;
import dev.oamstudio.model.render.Renderer;
import dev.oamstudio.model.rule.Design;
import dev.oamstudio.model.yaml.Value;
import dev.oamstudio.model.yaml.YamlDocument;
import dev.oamstudio.model.yaml.YamlFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Conversions of generated folders, in which everything can be said in both dialects.
class ConversionLawsTest {
    private static final long FIRST_SEED = 20_201_124;
    private static final int CASES = 100;

    /// What a law says of a folder in the EDAS dialect and the same folder upstream.
    private interface Law {
        void check(Map<String, String> edas, Map<String, String> upstream);
    }

    @Test
    void whatWasConvertedAndConvertedBackIsTheSame() {
        check((edas, upstream) -> {
            Map<String, String> back = converted(upstream, Dialect.EDAS);
            assertThat(values(back)).isEqualTo(values(edas));
            assertThat(values(converted(back, Dialect.UPSTREAM))).isEqualTo(values(upstream));
        });
    }

    @Test
    void nothingOfTheOtherDialectIsLeft() {
        check((edas, upstream) -> {
            assertThat(dialects(upstream)).containsOnly(Dialect.UPSTREAM);
            assertThat(dialects(edas)).contains(Dialect.EDAS);
        });
    }

    @Test
    void convertingTwiceChangesNothingMore() {
        check((edas, upstream) -> {
            assertThat(conversion(upstream, Dialect.UPSTREAM).changed()).isEmpty();
            assertThat(conversion(edas, Dialect.EDAS).changed()).isEmpty();
        });
    }

    @Test
    void commentsStay() {
        check((edas, upstream) -> {
            List<String> before =
                    edas.values().stream().flatMap(ConversionLawsTest::comments).toList();
            List<String> after =
                    upstream.values().stream().flatMap(ConversionLawsTest::comments).toList();
            assertThat(after).containsAll(before);
        });
    }

    @Test
    void theSameWorkloadsWaitForTheSame() {
        check((edas, upstream) -> {
            assertThat(waits(upstream)).isEqualTo(waits(edas));
            assertThat(workloads(upstream)).isEqualTo(workloads(edas));
        });
    }

    private static void check(Law law) {
        for (long seed = FIRST_SEED; seed < FIRST_SEED + CASES; seed++) {
            Map<String, String> edas = new RandomFolder(new SplittableRandom(seed)).write();
            try {
                Conversion conversion = conversion(edas, Dialect.UPSTREAM);
                assertThat(conversion.losses()).isEmpty();
                law.check(edas, Folders.applied(edas, conversion));
            } catch (AssertionError | RuntimeException broken) {
                throw new AssertionError("seed " + seed + ": " + broken.getMessage(), broken);
            }
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

    private static Map<String, List<Value>> values(Map<String, String> texts) {
        Map<String, List<Value>> values = new TreeMap<>();
        files(texts)
                .forEach(file ->
                        values.put(
                                file.path(),
                                file.documents().stream().map(YamlDocument::value).toList()));
        return values;
    }

    private static List<Dialect> dialects(Map<String, String> texts) {
        return files(texts).stream()
                .flatMap(file -> file.documents().stream())
                .map(DocumentDialect::of)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Stream<String> comments(String text) {
        return text.lines()
                .filter(line -> line.contains("#"))
                .map(line -> line.substring(line.indexOf('#')));
    }

    /// Which workloads wait for which by order, application by application, by the names that they have in a cluster.
    private static List<String> waits(Map<String, String> texts) {
        OamModel model = ModelReader.read(files(texts));
        return model.applications().stream()
                .flatMap(application -> waits(application, names(texts, application)))
                .sorted()
                .toList();
    }

    private static Stream<String> waits(Application application, Map<String, String> names) {
        return DependencyGraph.of(application).dependencies().stream()
                .filter(edge -> edge instanceof Dependency.Order)
                .map(edge ->
                        application.name()
                                + ": "
                                + names.get(edge.then().value())
                                + " after "
                                + names.get(edge.first().value()));
    }

    private static List<String> workloads(Map<String, String> texts) {
        return ModelReader.read(files(texts)).applications().stream()
                .flatMap(application -> names(texts, application).values().stream())
                .sorted()
                .toList();
    }

    private static Map<String, String> names(Map<String, String> texts, Application application) {
        List<YamlFile> files = files(texts);
        OamModel model = ModelReader.read(files);
        Design design = new Design(files, model, Catalog.builtIn().with(model));
        Map<String, String> names = new TreeMap<>();
        Renderer.render(design, application, "default").objects().stream()
                .filter(object -> object.role() == Role.WORKLOAD)
                .forEach((RenderedObject object) ->
                        names.put(object.element().value(), object.key().toString()));
        return names;
    }
}
