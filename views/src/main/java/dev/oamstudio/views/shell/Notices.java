package dev.oamstudio.views.shell;

import dev.oamstudio.views.control.ActionButton;
import dev.oamstudio.views.control.IconButton;
import dev.oamstudio.views.session.Surroundings;
import dev.oamstudio.views.task.Debounce;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What there is to say about files and is no finding: a bar each at the bottom, over no tab and no switch. What went wrong stays until it is dismissed or
/// answered; what is only told goes by itself.
final class Notices extends VBox {
    private static final Duration TOLD_FOR = Duration.ofSeconds(8);

    private Surroundings around;

    /// A button of a notice. Pressing it ends the notice unless it only shows something.
    record Choice(String id, String text, boolean ends, Runnable then) {}

    Notices(Surroundings around) {
        this.around = around;
        getStyleClass().add("notices");
        setPickOnBounds(false);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.BOTTOM_CENTER);
    }

    /// Speaks the language of other surroundings from now on.
    void speak(Surroundings other) {
        around = other;
    }

    /// Something went wrong.
    void show(String sentence) {
        HBox bar = bar(sentence, "notice", List.of());
        bar.getChildren().add(dismissOf(bar));
    }

    /// Something happened that nobody has to answer.
    void tell(String sentence) {
        tell(sentence, List.of());
    }

    /// Something happened that can still be answered for a while.
    void tell(String sentence, List<Choice> choices) {
        HBox bar = bar(sentence, "told", choices);
        bar.getChildren().add(dismissOf(bar));
        new Debounce(TOLD_FOR, () -> getChildren().remove(bar)).touch();
    }

    /// Something has to be decided.
    void ask(String sentence, List<Choice> choices) {
        bar(sentence, "notice", choices);
    }

    /// Takes away what is said in these words, because it no longer holds.
    void withdraw(String sentence) {
        getChildren().removeIf(bar -> sentence.equals(bar.getUserData()));
    }

    void clear() {
        getChildren().clear();
    }

    List<String> shown() {
        List<String> sentences = new ArrayList<>();
        getChildren().forEach(bar -> sentences.add(String.valueOf(bar.getUserData())));
        return sentences;
    }

    private HBox bar(String sentence, String styleClass, List<Choice> choices) {
        // Said again it does not stand twice.
        withdraw(sentence);
        Label label = new Label(sentence);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        HBox bar = new HBox(label);
        bar.setUserData(sentence);
        bar.getStyleClass().add(styleClass);
        choices.forEach(choice -> bar.getChildren().add(button(choice, bar)));
        getChildren().add(bar);
        return bar;
    }

    private ActionButton button(Choice choice, HBox bar) {
        ActionButton button = new ActionButton(choice.text(), ActionButton.Weight.OUTLINED);
        button.setId(choice.id());
        button.getStyleClass().add("small");
        button.setOnAction(event -> {
            if (choice.ends()) {
                getChildren().remove(bar);
            }
            choice.then().run();
        });
        return button;
    }

    private IconButton dismissOf(HBox bar) {
        IconButton dismiss = new IconButton(Feather.X, around.text("shell.dismiss"));
        dismiss.setOnAction(event -> getChildren().remove(bar));
        return dismiss;
    }
}
