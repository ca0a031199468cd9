package dev.oamstudio.views.preview;

import dev.oamstudio.model.edit.Workspace;
import dev.oamstudio.model.render.RenderedObject;
import dev.oamstudio.model.render.RenderedObject.Provenance;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.TextRange;
import dev.oamstudio.model.yaml.Value;
import dev.oamstudio.model.yaml.YamlFile;
import dev.oamstudio.views.control.ActionButton;
import dev.oamstudio.views.control.EmptyState;
import dev.oamstudio.views.session.Studio;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Where the chosen field comes from, and the way there.
final class OriginPanel extends ScrollPane {
    // What stands at both sides of the content: its padding and the scroll bar.
    private static final double BESIDE = 48;

    private final Studio studio;

    OriginPanel(Studio studio) {
        this.studio = studio;
        setId("origin");
        setFitToWidth(true);
        getStyleClass().add("origin-panel");
        showNothing();
    }

    void showNothing() {
        setContent(
                new EmptyState(
                        studio.around().text("preview.no-field"),
                        studio.around().text("preview.no-field.how")));
    }

    void show(RenderedObject object, FieldPath path) {
        VBox content = new VBox(label(path.toString(), "origin-field"));
        content.getStyleClass().add("origin-content");
        RenderedLine.scalar(object, path)
                .map(Value::display)
                .ifPresent(value -> content.getChildren().add(label("= " + value, "origin-value")));
        Optional<Provenance> origin = object.origin(path);
        String source = origin.map(LineCell::word).orElse("unknown");
        content.getChildren()
                .add(label(studio.around().text("preview.source." + source), "origin-sentence"));
        origin.flatMap(known -> place(known, path))
                .ifPresent(place -> content.getChildren().add(links(object, place)));
        setContent(content);
    }

    private FlowPane links(RenderedObject object, Place place) {
        String where = place.file() + ":" + line(place);
        ActionButton line =
                new ActionButton(
                        Feather.ARROW_RIGHT,
                        studio.around().text("preview.go", where),
                        ActionButton.Weight.OUTLINED);
        line.setId("origin-line");
        line.setMinWidth(0);
        line.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        line.maxWidthProperty().bind(widthProperty().subtract(BESIDE));
        line.setOnAction(event -> studio.design().reveal(place));
        ActionButton element =
                new ActionButton(
                        studio.around().text("preview.select"), ActionButton.Weight.OUTLINED);
        element.setId("origin-element");
        element.setOnAction(event -> studio.design().select(List.of(object.element())));
        FlowPane links = new FlowPane(line, element);
        links.getStyleClass().add("origin-links");
        return links;
    }

    private int line(Place place) {
        return studio.design()
                .workspace()
                .file(place.file())
                .map(file -> file.position(place.range().start()).line())
                .orElse(1);
    }

    /// The exact place of a field: below the known one where the source is copied as it is.
    private Optional<Place> place(Provenance known, FieldPath path) {
        Workspace workspace = studio.design().workspace();
        Optional<YamlFile> file = workspace.file(known.place().file());
        if (file.isEmpty() || known.place().document() >= file.get().documents().size()) {
            return Optional.empty();
        }
        FieldPath exact = known.place().path().plus(tail(known, path));
        TextRange range =
                isCopied(known)
                        ? file.get().documents().get(known.place().document()).nearestRange(exact)
                        : known.place().range();
        return Optional.of(known.place().under(exact, range));
    }

    private static FieldPath tail(Provenance known, FieldPath path) {
        int from = Math.min(known.path().steps().size(), path.steps().size());
        return new FieldPath(path.steps().subList(from, path.steps().size()));
    }

    private static boolean isCopied(Provenance known) {
        return switch (known.source()) {
            case TEMPLATE, TRAIT -> true;
            case PARAMETER, RELATION, DATA_INPUT, APPLICATION, RUNTIME, GENERATED -> false;
        };
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
