package dev.oamstudio.views.inspector;

import dev.oamstudio.icons.Glyphs;
import dev.oamstudio.model.application.Application;
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
    private final Actions actions;
    private final VBox parts = new VBox();
    private Optional<FieldForm> fields = Optional.empty();

    public InspectorView(Studio studio) {
        this.studio = studio;
        this.actions = new Actions(studio);
        getStyleClass().add("inspector-view");
        getStylesheets().add(Stylesheets.of(InspectorView.class, "inspector.css"));
        studio.design().selectionProperty().subscribe(selection -> update());
        parts.getStyleClass().add("inspector-parts");
        studio.design().workspaceProperty().subscribe(workspace -> update());
        studio.design().applicationKeyProperty().subscribe(name -> update());
        studio.design().diagnosticsProperty().subscribe(found -> updateOverview());
    }

    /// The overview, which also stands where what is selected is gone, counts the problems; they follow the text by a moment.
    private void updateOverview() {
        if (fields.isEmpty()) {
            update();
        }
    }

    private void update() {
        DesignSession design = studio.design();
        List<ElementId> selection = design.selectionProperty().get();
        Optional<Subject> subject =
                selection.size() == 1
                        ? Subject.of(design.workspace().design().model(), selection.getFirst())
                        : Optional.empty();
        if (subject.isPresent() && fields.filter(form -> form.shows(subject.get())).isPresent()) {
            parts.getChildren().setAll(parts(subject.get()));
            return;
        }
        fields = Optional.empty();
        setCenter(subject.map(this::form).orElseGet(() -> other(selection)));
    }

    private Node other(List<ElementId> selection) {
        Optional<Application> application = studio.design().application();
        if (selection.size() > 1) {
            return new EmptyState(
                    studio.around().text("inspector.several"),
                    studio.around().text("inspector.several.how"));
        }
        return application
                .map(there -> scrolled(overview(there, selection)))
                .orElseGet(() ->
                        new EmptyState(
                                studio.around().text("inspector.none"),
                                studio.around().text("inspector.none.how")));
    }

    private Node overview(Application application, List<ElementId> selection) {
        Overview overview = new Overview(studio);
        return DependencyGraph.of(application).dependencies().stream()
                .filter(each -> selection.contains(each.id()))
                .findFirst()
                .map(each -> overview.of(each, application))
                .orElseGet(() -> overview.of(application));
    }

    private Node form(Subject subject) {
        FieldForm made = new FieldForm(studio, subject);
        fields = Optional.of(made);
        parts.getChildren().setAll(parts(subject));
        VBox form = new VBox(head(subject), made, parts);
        form.getStyleClass().add("inspector-form");
        return scrolled(form);
    }

    private static Node scrolled(Node content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }

    private List<Node> parts(Subject subject) {
        return studio.design()
                .workspace()
                .design()
                .model()
                .instance(subject.element())
                .map(instance ->
                        List.of(
                                traits(instance),
                                startsAfter(instance),
                                actions.parameters(instance),
                                actions.flows(subject),
                                actions.links(subject)))
                .orElseGet(() -> List.of(actions.flows(subject), actions.links(subject)));
    }

    private Node head(Subject subject) {
        GroupVersionKind type = subject.object().type();
        Label name = new Label(subject.name());
        name.getStyleClass().add("inspector-name");
        Label kind = new Label(type.kind() + " · " + type.apiVersion() + line(subject));
        kind.getStyleClass().add("inspector-kind");
        kind.setWrapText(true);
        HBox head = new HBox(tile(subject, type), new VBox(name, kind));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("inspector-head");
        return head;
    }

    private String line(Subject subject) {
        return studio.design()
                .workspace()
                .file(subject.place().file())
                .map(file ->
                        " · "
                                + studio.around()
                                        .text(
                                                "inspector.at",
                                                file.position(subject.place().range().start())
                                                        .line()))
                .orElse("");
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
