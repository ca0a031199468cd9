package dev.oamstudio.views.shell;

import dev.oamstudio.views.control.IconButton;
import dev.oamstudio.views.session.Surroundings;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What went wrong with files and is no finding: a bar each at the top, until it is dismissed.
final class Notices extends VBox {
    private final Surroundings around;

    Notices(Surroundings around) {
        this.around = around;
        getStyleClass().add("notices");
        setPickOnBounds(false);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.TOP_CENTER);
    }

    void show(String sentence) {
        Label label = new Label(sentence);
        label.setWrapText(true);
        HBox.setHgrow(label, Priority.ALWAYS);
        IconButton dismiss = new IconButton(Feather.X, around.text("shell.dismiss"));
        HBox bar = new HBox(label, dismiss);
        bar.getStyleClass().add("notice");
        dismiss.setOnAction(event -> getChildren().remove(bar));
        getChildren().add(bar);
    }

    List<String> shown() {
        List<String> sentences = new ArrayList<>();
        getChildren()
                .forEach(bar ->
                        sentences.add(((Label) ((HBox) bar).getChildren().getFirst()).getText()));
        return sentences;
    }
}
