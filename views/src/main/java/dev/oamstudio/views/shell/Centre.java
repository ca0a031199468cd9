package dev.oamstudio.views.shell;

import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.views.canvas.CanvasView;
import dev.oamstudio.views.control.SegmentedSwitch;
import dev.oamstudio.views.editor.EditorView;
import dev.oamstudio.views.session.Studio;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The middle of the window: the applications of the folder as tabs, each as canvas, as YAML, or both beside each other.
public final class Centre extends BorderPane {
    private final Studio studio;
    private final CanvasView canvas;
    private final EditorView editor;
    private final SplitPane split = new SplitPane();
    private final SegmentedSwitch<Mode> mode;

    /// What of an application is shown.
    public enum Mode {
        CANVAS,
        SPLIT,
        YAML
    }

    Centre(Studio studio) {
        this.studio = studio;
        canvas = new CanvasView(studio);
        editor = new EditorView(studio);
        mode =
                new SegmentedSwitch<>(
                        List.of(Mode.values()),
                        option ->
                                studio.around()
                                        .text(
                                                "shell.mode."
                                                        + option.name().toLowerCase(Locale.ROOT)));
        mode.setId("mode");
        ApplicationTabs tabs = new ApplicationTabs(studio);
        HBox.setHgrow(tabs, Priority.ALWAYS);
        HBox bar = new HBox(tabs, mode);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("file-tabs");
        setTop(bar);
        setCenter(split);
        mode.valueProperty().subscribe(this::show);
        studio.design()
                .revealedProperty()
                .subscribe(place -> place.ifPresent(there -> makeRoomForText()));
    }

    public CanvasView canvas() {
        return canvas;
    }

    public EditorView editor() {
        return editor;
    }

    /// What of an application is shown.
    ReadOnlyObjectProperty<Mode> modeProperty() {
        return mode.valueProperty();
    }

    /// Shows what is selected: on the canvas if that is all there is to see, else also its text.
    void show(Place place) {
        if (mode.valueProperty().get() == Mode.CANVAS) {
            canvas.zoomToSelection();
            canvas.requestFocus();
        } else {
            showText(place);
        }
    }

    /// Shows a place in the editor, beside the canvas at least.
    void showText(Place place) {
        studio.design().reveal(place);
        editor.area().requestFocus();
    }

    /// Chooses canvas, YAML or both.
    public void choose(Mode wanted) {
        mode.choose(wanted);
    }

    private void makeRoomForText() {
        if (mode.valueProperty().get() == Mode.CANVAS) {
            choose(Mode.SPLIT);
        }
    }

    private void show(Mode wanted) {
        switch (wanted) {
            case CANVAS -> split.getItems().setAll(canvas);
            case YAML -> split.getItems().setAll(editor);
            case SPLIT -> {
                split.getItems().setAll(canvas, editor);
                split.setDividerPositions(0.5);
            }
        }
    }
}
