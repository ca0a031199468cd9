package dev.oamstudio.views.editor;

import dev.oamstudio.views.control.Pill;
import dev.oamstudio.views.control.Tone;
import dev.oamstudio.views.session.Studio;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Above the text: which file, how many problems it has, where the caret is.
final class EditorBar extends HBox {
    private final Studio studio;
    private final ComboBox<String> files = new ComboBox<>();
    private final Pill problems = new Pill("", Tone.DANGER);
    private final Label caret = new Label();
    private boolean updating;

    EditorBar(Studio studio, Consumer<String> open) {
        this.studio = studio;
        getStyleClass().add("editor-bar");
        setAlignment(Pos.CENTER_LEFT);
        files.setId("editor-file");
        files.setAccessibleText(text("editor.file"));
        files.valueProperty().addListener((observable, before, now) -> chosen(now, open));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        caret.getStyleClass().add("caret-position");
        getChildren().addAll(files, space, problems, caret);
        count(0);
    }

    String text(String key) {
        return studio.around().text(key);
    }

    void show(String file) {
        updating = true;
        List<String> paths = List.copyOf(studio.design().workspace().files().keySet());
        if (!paths.equals(files.getItems())) {
            files.getItems().setAll(paths);
        }
        files.setValue(file);
        updating = false;
    }

    void count(int found) {
        problems.setText(Integer.toString(found));
        problems.setVisible(found > 0);
        problems.setManaged(found > 0);
    }

    void caret(int line, int column) {
        caret.setText(
                studio.around()
                        .text("editor.caret", Integer.toString(line), Integer.toString(column)));
    }

    private void chosen(@Nullable String file, Consumer<String> open) {
        if (file != null && !updating) {
            open.accept(file);
        }
    }
}
