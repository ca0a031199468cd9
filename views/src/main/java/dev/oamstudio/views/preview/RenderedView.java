package dev.oamstudio.views.preview;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.render.RenderedObject;
import dev.oamstudio.model.render.Rendering;
import dev.oamstudio.model.yaml.YamlPrinter;
import dev.oamstudio.views.control.EmptyState;
import dev.oamstudio.views.session.Studio;
import dev.oamstudio.views.session.Surroundings;
import dev.oamstudio.views.theme.Stylesheets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;

/// The objects in apply order at the left, the YAML of the chosen one at the right.
public final class RenderedView extends BorderPane {
    private final Studio studio;
    private final ListView<RenderedObject> list = new ListView<>();
    private final TextArea yaml = new TextArea();
    private final Label problems = new Label();
    private final SplitPane split = new SplitPane();

    public RenderedView(Studio studio) {
        this.studio = studio;
        Surroundings around = studio.around();
        getStyleClass().add("rendered-view");
        getStylesheets().add(Stylesheets.of(RenderedView.class, "preview.css"));
        list.setId("rendered");
        list.setAccessibleText(around.text("preview.objects"));
        list.setCellFactory(ignored -> new ObjectCell(around));
        yaml.setEditable(false);
        yaml.getStyleClass().add("yaml-text");
        yaml.setAccessibleText(around.text("preview.yaml"));
        split.setOrientation(Orientation.HORIZONTAL);
        split.getItems().setAll(list, yaml);
        split.setDividerPositions(0.42);
        problems.getStyleClass().add("render-problems");
        problems.setWrapText(true);
        list.getSelectionModel().selectedItemProperty().subscribe(this::showYaml);
        list.setOnMouseClicked(event -> selectElement());
        studio.design().renderingProperty().subscribe(this::show);
    }

    private void show(Optional<Rendering> rendering) {
        List<RenderedObject> objects = rendering.map(Rendering::objects).orElse(List.of());
        if (objects.isEmpty()) {
            setTop(null);
            setCenter(
                    new EmptyState(
                            studio.around().text("preview.none"),
                            studio.around().text("preview.none.how")));
            return;
        }
        int before = Math.max(0, list.getSelectionModel().getSelectedIndex());
        list.getItems().setAll(objects);
        list.getSelectionModel().select(Math.min(before, objects.size() - 1));
        setCenter(split);
        showProblems(rendering.map(Rendering::diagnostics).orElse(List.of()));
    }

    private void showProblems(List<Diagnostic> found) {
        problems.setText(
                found.stream()
                        .map(each -> studio.around().text(each.message()))
                        .distinct()
                        .collect(Collectors.joining("\n")));
        setTop(found.isEmpty() ? null : problems);
    }

    private void showYaml(@Nullable RenderedObject object) {
        yaml.setText(object == null ? "" : YamlPrinter.print(object.object().content()));
    }

    private void selectElement() {
        @Nullable RenderedObject chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            studio.design().select(List.of(chosen.element()));
        }
    }
}
