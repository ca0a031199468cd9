package dev.oamstudio.views.inspector;

import dev.oamstudio.icons.Glyphs;
import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.graph.Dependency;
import dev.oamstudio.model.graph.DependencyGraph;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.views.control.ActionButton;
import dev.oamstudio.views.control.Chip;
import dev.oamstudio.views.control.Hue;
import dev.oamstudio.views.control.KindTile;
import dev.oamstudio.views.control.ProblemPill;
import dev.oamstudio.views.session.Studio;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What is shown of the whole application while nothing of it is selected, and of a dependency.
final class Overview {
    private static final double TILE = 32;

    private final Studio studio;

    Overview(Studio studio) {
        this.studio = studio;
    }

    Node of(Application application) {
        String place = application.place().file();
        VBox form = form(head("application", application.name(), place));
        form.setId("inspector-overview");
        long traits =
                application.instances().stream().mapToLong(each -> each.traits().size()).sum();
        long scopes =
                application.instances().stream()
                        .flatMap(each -> each.scopes().stream())
                        .map(each -> each.scope())
                        .distinct()
                        .count();
        Label counts =
                new Label(
                        studio.around()
                                .text(
                                        "welcome.sample.counts",
                                        application.instances().size(),
                                        traits,
                                        scopes));
        counts.setWrapText(true);
        form.getChildren().addAll(counts, problems());
        form.getChildren().add(section("inspector.components", application.instances()));
        form.getChildren().add(open("inspector.open", application.place()));
        Label hint = new Label(studio.around().text("inspector.none.how"));
        hint.setWrapText(true);
        hint.getStyleClass().add("inspector-hint");
        form.getChildren().add(hint);
        return form;
    }

    private Node problems() {
        HBox pills = new HBox();
        pills.getStyleClass().add("inspector-pills");
        List<Diagnostic> found = studio.design().diagnosticsProperty().get();
        for (Severity severity : Severity.values()) {
            int count = (int) found.stream().filter(each -> each.severity() == severity).count();
            if (count > 0) {
                pills.getChildren()
                        .add(ProblemPill.spelling(severity, count, studio.around().messages()));
            }
        }
        pills.setManaged(!pills.getChildren().isEmpty());
        return pills;
    }

    /// A dependency: which must be ready first, which waits for it, and what flows.
    Node of(Dependency dependency, Application application) {
        boolean isOrder = dependency instanceof Dependency.Order;
        VBox form =
                form(
                        head(
                                isOrder ? "dependency" : "data-flow",
                                studio.around()
                                        .text(isOrder ? "inspector.order" : "inspector.flow"),
                                name(application, dependency.first())
                                        + " → "
                                        + name(application, dependency.then())));
        form.setId("inspector-dependency");
        Label sentence =
                new Label(
                        studio.around()
                                .text(
                                        "inspector.waits",
                                        name(application, dependency.then()),
                                        name(application, dependency.first())));
        sentence.setWrapText(true);
        form.getChildren().add(sentence);
        if (dependency instanceof Dependency.DataFlow) {
            form.getChildren().addAll(flows(dependency, application));
        }
        form.getChildren()
                .add(
                        section(
                                "inspector.ends",
                                List.of(dependency.first(), dependency.then()).stream()
                                        .flatMap(id -> application.instance(id).stream())
                                        .toList()));
        form.getChildren().add(open("inspector.open", dependency.place()));
        return form;
    }

    /// All flows that the line stands for: those between the same two.
    private List<Node> flows(Dependency dependency, Application application) {
        return DependencyGraph.of(application).dependencies().stream()
                .filter(Dependency.DataFlow.class::isInstance)
                .map(Dependency.DataFlow.class::cast)
                .filter(flow ->
                        flow.first().equals(dependency.first())
                                && flow.then().equals(dependency.then()))
                .<Node>map(this::flow)
                .toList();
    }

    private VBox flow(Dependency.DataFlow flow) {
        Label paths = new Label(flow.output() + ": " + flow.fromPath() + "\n→ " + flow.toPath());
        paths.setWrapText(true);
        paths.getStyleClass().add("inspector-flow");
        VBox part = new VBox(paths, new Actions(studio).change(flow.id()));
        part.getStyleClass().add("inspector-part");
        return part;
    }

    private static String name(Application application, ElementId id) {
        Optional<ComponentInstance> instance = application.instance(id);
        return instance.map(ComponentInstance::name).orElse(id.value());
    }

    private static VBox form(Node head) {
        VBox form = new VBox(head);
        form.getStyleClass().add("inspector-form");
        return form;
    }

    private static HBox head(String glyph, String title, String detail) {
        Label name = new Label(title);
        name.getStyleClass().add("inspector-name");
        Label kind = new Label(detail);
        kind.getStyleClass().add("inspector-kind");
        Glyphs glyphs = Glyphs.builtIn();
        KindTile tile =
                new KindTile(
                        glyphs.named(glyph).or(() -> glyphs.named("definition")).orElseThrow(),
                        Hue.OTHER,
                        TILE);
        HBox head = new HBox(tile, new VBox(name, kind));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("inspector-head");
        return head;
    }

    private VBox section(String key, List<ComponentInstance> instances) {
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("chips");
        for (ComponentInstance instance : instances) {
            Chip chip =
                    new Chip(Glyphs.builtIn().named("component").orElseThrow(), instance.name());
            chip.setOnAction(event -> studio.design().select(List.of(instance.id())));
            chips.getChildren().add(chip);
        }
        Label title = new Label(studio.around().text(key, instances.size()));
        title.getStyleClass().add("inspector-section");
        VBox section = new VBox(title, chips);
        section.getStyleClass().add("inspector-part");
        return section;
    }

    private ActionButton open(String key, Place place) {
        ActionButton open =
                new ActionButton(
                        Feather.CODE, studio.around().text(key), ActionButton.Weight.OUTLINED);
        open.setId("inspector-open");
        open.setOnAction(event -> studio.design().reveal(place));
        return open;
    }
}
