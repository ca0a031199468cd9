package dev.oamstudio.views.inspector;

import dev.oamstudio.icons.Glyphs;
import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.application.TraitAttachment;
import dev.oamstudio.model.graph.Dependency;
import dev.oamstudio.model.graph.DependencyGraph;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.views.control.Chip;
import dev.oamstudio.views.control.EmptyState;
import dev.oamstudio.views.control.Hue;
import dev.oamstudio.views.control.KindTile;
import dev.oamstudio.views.session.DesignSession;
import dev.oamstudio.views.session.Studio;
import dev.oamstudio.views.theme.Stylesheets;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The selected component, trait or scope as a form over its YAML.
public final class InspectorView extends BorderPane {
    private static final double TILE = 32;

    private final Studio studio;

    public InspectorView(Studio studio) {
        this.studio = studio;
        getStyleClass().add("inspector-view");
        getStylesheets().add(Stylesheets.of(InspectorView.class, "inspector.css"));
        studio.design().selectionProperty().subscribe(selection -> update());
        studio.design().workspaceProperty().subscribe(workspace -> update());
    }

    private void update() {
        DesignSession design = studio.design();
        List<ElementId> selection = design.selectionProperty().get();
        Optional<Subject> subject =
                selection.size() == 1
                        ? Subject.of(design.workspace().design().model(), selection.getFirst())
                        : Optional.empty();
        setCenter(subject.map(this::form).orElseGet(() -> empty(selection.size())));
    }

    private Node empty(int selected) {
        return selected > 1
                ? new EmptyState(
                        studio.around().text("inspector.several"),
                        studio.around().text("inspector.several.how"))
                : new EmptyState(
                        studio.around().text("inspector.none"),
                        studio.around().text("inspector.none.how"));
    }

    private Node form(Subject subject) {
        VBox form = new VBox(head(subject));
        form.getStyleClass().add("inspector-form");
        Field.of(subject.object())
                .forEach(field -> form.getChildren().add(new FieldRow(studio, subject, field)));
        studio.design()
                .workspace()
                .design()
                .model()
                .instance(subject.element())
                .ifPresent(instance ->
                        form.getChildren().addAll(traits(instance), startsAfter(instance)));
        ScrollPane scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        return scroll;
    }

    private Node head(Subject subject) {
        GroupVersionKind type = subject.object().type();
        Label name = new Label(subject.name());
        name.getStyleClass().add("inspector-name");
        Label kind = new Label(type.kind() + " · " + type.apiVersion());
        kind.getStyleClass().add("inspector-kind");
        HBox head = new HBox(tile(subject, type), new VBox(name, kind));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("inspector-head");
        return head;
    }

    private static KindTile tile(Subject subject, GroupVersionKind type) {
        String fallback =
                switch (subject.kind()) {
                    case COMPONENT -> "component";
                    case TRAIT -> "trait";
                    case SCOPE -> "scope";
                };
        Hue hue =
                subject.kind() == Subject.Kind.SCOPE ? Hue.ofScope(type, 0) : Hue.ofWorkload(type);
        Glyphs glyphs = Glyphs.builtIn();
        return new KindTile(
                glyphs.ofKind(type.group(), type.kind())
                        .or(() -> glyphs.named(fallback))
                        .orElseThrow(),
                hue,
                TILE);
    }

    private Node traits(ComponentInstance instance) {
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("chips");
        instance.traits().forEach(trait -> chips.getChildren().add(chip(trait)));
        return section("inspector.traits", instance.traits().size(), chips);
    }

    private Chip chip(TraitAttachment trait) {
        GroupVersionKind type = trait.trait().type();
        Glyphs glyphs = Glyphs.builtIn();
        Chip chip =
                new Chip(
                        glyphs.ofKind(type.group(), type.kind())
                                .or(() -> glyphs.named("trait"))
                                .orElseThrow(),
                        type.kind());
        chip.setOnAction(event -> studio.design().select(List.of(trait.id())));
        return chip;
    }

    private Node startsAfter(ComponentInstance instance) {
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("chips");
        List<ComponentInstance> before =
                studio.design()
                        .application()
                        .map(application ->
                                DependencyGraph.of(application).dependencies().stream()
                                        .filter(edge -> edge.then().equals(instance.id()))
                                        .map(Dependency::first)
                                        .distinct()
                                        .flatMap(first -> application.instance(first).stream())
                                        .toList())
                        .orElse(List.of());
        before.forEach(first -> chips.getChildren().add(chip(first)));
        return section("inspector.after", before.size(), chips);
    }

    private Chip chip(ComponentInstance first) {
        Chip chip = new Chip(Glyphs.builtIn().named("component").orElseThrow(), first.name());
        chip.setOnAction(event -> studio.design().select(List.of(first.id())));
        return chip;
    }

    private VBox section(String key, int count, Node content) {
        Label title = new Label(studio.around().text(key, count));
        title.getStyleClass().add("inspector-section");
        VBox section = new VBox(title, content);
        section.setVisible(count > 0);
        section.setManaged(count > 0);
        section.getStyleClass().add("inspector-part");
        return section;
    }
}
