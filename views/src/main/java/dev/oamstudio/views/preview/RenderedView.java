package dev.oamstudio.views.preview;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.render.RenderedObject;
import dev.oamstudio.model.render.Rendering;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.YamlPrinter;
import dev.oamstudio.views.control.EmptyState;
import dev.oamstudio.views.control.IconButton;
import dev.oamstudio.views.control.SegmentedSwitch;
import dev.oamstudio.views.session.Studio;
import dev.oamstudio.views.session.Surroundings;
import dev.oamstudio.views.theme.Stylesheets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The objects in apply order, the fields of the chosen one with the origin of each, and the way to where a field is said.
public final class RenderedView extends BorderPane {
    // More would leave no room for the objects; all of them stand in Problems.
    private static final int MOST_PROBLEMS = 2;

    private final Studio studio;
    private final ListView<RenderedObject> list = new ListView<>();
    private final ListView<RenderedLine> lines = new ListView<>();
    private final ObjectTree tree;
    private final OriginPanel origin;
    private final Label order = new Label();
    private final Label problems = new Label();
    private final SplitPane split = new SplitPane();
    private final BorderPane object = new BorderPane();
    private final Label title = new Label();
    private final SegmentedSwitch<Form> form;

    /// How the chosen object is shown.
    private enum Form {
        YAML,
        TREE
    }

    public RenderedView(Studio studio) {
        this.studio = studio;
        Surroundings around = studio.around();
        getStyleClass().add("rendered-view");
        getStylesheets().add(Stylesheets.of(RenderedView.class, "preview.css"));
        origin = new OriginPanel(studio);
        tree = new ObjectTree(this::showOrigin);
        form =
                new SegmentedSwitch<>(
                        List.of(Form.values()),
                        each ->
                                around.text(
                                        "preview.form." + each.name().toLowerCase(Locale.ROOT)));
        prepareLists(around);
        object.setTop(head(around));
        object.getStyleClass().add("object-pane");
        form.valueProperty().subscribe(each -> object.setCenter(each == Form.YAML ? lines : tree));
        order.getStyleClass().add("order-title");
        BorderPane left = new BorderPane(list, order, null, null, null);
        split.getItems().setAll(left, object, origin);
        split.setDividerPositions(0.30, 0.72);
        problems.getStyleClass().add("render-problems");
        problems.setWrapText(true);
        studio.design().renderingProperty().subscribe(this::show);
    }

    private void prepareLists(Surroundings around) {
        list.setId("rendered");
        list.setAccessibleText(around.text("preview.objects"));
        list.setCellFactory(ignored -> new ObjectCell(around));
        list.getSelectionModel().selectedItemProperty().subscribe(this::showObject);
        list.setOnMouseClicked(event -> selectElement());
        lines.setId("rendered-yaml");
        lines.setAccessibleText(around.text("preview.yaml"));
        lines.setCellFactory(ignored -> new LineCell(around));
        lines.getSelectionModel()
                .selectedItemProperty()
                .subscribe(line -> {
                    if (line != null) {
                        showOrigin(line.path());
                    }
                });
    }

    private HBox head(Surroundings around) {
        title.getStyleClass().add("object-title");
        title.setId("rendered-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        IconButton copy = new IconButton(Feather.COPY, around.text("preview.copy"));
        copy.setOnAction(event -> copyAll());
        HBox head = new HBox(title, space, copy, form);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("object-head");
        return head;
    }

    private void show(Optional<Rendering> rendering) {
        List<RenderedObject> objects = rendering.map(Rendering::objects).orElse(List.of());
        showProblems(rendering.map(Rendering::diagnostics).orElse(List.of()));
        if (objects.isEmpty()) {
            setCenter(
                    new EmptyState(
                            studio.around().text("preview.none"),
                            studio.around().text("preview.none.how")));
            return;
        }
        int before = Math.max(0, list.getSelectionModel().getSelectedIndex());
        list.getItems().setAll(objects);
        list.getSelectionModel().select(Math.min(before, objects.size() - 1));
        order.setText(
                studio.around().text("preview.order", studio.design().namespaceProperty().get()));
        setCenter(split);
    }

    private void showProblems(List<Diagnostic> found) {
        List<String> words =
                found.stream()
                        .map(each -> studio.around().text(each.message()))
                        .distinct()
                        .toList();
        setTop(words.isEmpty() ? null : problems);
        int more = words.size() - MOST_PROBLEMS;
        String first = String.join("\n", words.subList(0, Math.min(MOST_PROBLEMS, words.size())));
        problems.setText(
                more <= 0
                        ? first
                        : first + "\n" + studio.around().text("preview.more-problems", more));
    }

    /// Shows an object; a field that it has too stays chosen.
    private void showObject(@Nullable RenderedObject chosen) {
        if (chosen == null) {
            return;
        }
        @Nullable RenderedLine before = lines.getSelectionModel().getSelectedItem();
        title.setText(chosen.object().type().kind() + "  " + chosen.object().name());
        lines.getItems().setAll(RenderedLine.of(chosen));
        tree.show(chosen);
        lines.getItems().stream()
                .filter(line -> before != null && line.path().equals(before.path()))
                .findFirst()
                .ifPresentOrElse(
                        line -> lines.getSelectionModel().select(line), origin::showNothing);
    }

    private void showOrigin(FieldPath path) {
        @Nullable RenderedObject chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            origin.show(chosen, path);
        }
    }

    private void copyAll() {
        String text =
                list.getItems().stream()
                        .map(each -> YamlPrinter.print(Masking.of(each.object())))
                        .collect(Collectors.joining("---\n"));
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void selectElement() {
        @Nullable RenderedObject chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            studio.design().select(List.of(chosen.element()));
        }
    }
}
