package dev.oamstudio.views.canvas;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.application.OamModel;
import dev.oamstudio.model.catalog.Catalog;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.ModelMessages;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.dialect.ModelReader;
import dev.oamstudio.model.graph.DependencyGraph;
import dev.oamstudio.model.layout.CanvasPoint;
import dev.oamstudio.model.rule.Design;
import dev.oamstudio.model.status.HealthReport;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.TextRange;
import dev.oamstudio.model.yaml.YamlFile;
import dev.oamstudio.views.canvas.scene.SceneSource;
import dev.oamstudio.views.canvas.scene.Words;
import dev.oamstudio.views.message.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The shop of the pictures: a web shop of eight components.
public final class Shop {
    public static final String FILE = "shop.yaml";

    private Shop() {}

    public static String text() {
        return resource(FILE);
    }

    /// A text that lies beside this class.
    public static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Shop.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The identity of one of its components.
    public static ElementId id(String component) {
        return ElementId.component("shop", component);
    }

    public static Words words() {
        return new Words(new Messages(Locale.ENGLISH), new ModelMessages(Locale.ENGLISH));
    }

    public static SceneSource source() {
        return source(text(), List.of(), Map.of());
    }

    /// The first application of a text, with what is known about it.
    public static SceneSource source(
            String text, List<Diagnostic> findings, Map<ElementId, HealthReport> health) {
        YamlFile file = YamlFile.parse(FILE, text);
        OamModel model = ModelReader.read(List.of(file));
        Application application = model.applications().getFirst();
        DependencyGraph graph = DependencyGraph.of(application);
        return new SceneSource(
                new Design(List.of(file), model, Catalog.builtIn().with(model)),
                application,
                new SceneSource.Dependencies(graph.dependencies(), graph.cycles()),
                findings,
                health,
                Set.of());
    }

    /// A finding about a component.
    public static Diagnostic finding(Severity severity, ElementId element) {
        return new Diagnostic(
                new RuleId("OAM999", "for-this-test"),
                severity,
                Message.of("for.this.test"),
                new Place(FILE, 0, FieldPath.ROOT, TextRange.at(0)),
                List.of(element),
                List.of());
    }

    /// Where the pictures have the cards.
    public static Map<ElementId, CanvasPoint> positions() {
        return Map.of(
                id("payment"), new CanvasPoint(28, 52),
                id("catalog"), new CanvasPoint(372, 52),
                id("cart"), new CanvasPoint(656, 52),
                id("migrate"), new CanvasPoint(28, 232),
                id("checkout"), new CanvasPoint(372, 232),
                id("frontend"), new CanvasPoint(656, 232),
                id("orders-db"), new CanvasPoint(28, 408),
                id("report"), new CanvasPoint(372, 408));
    }
}
