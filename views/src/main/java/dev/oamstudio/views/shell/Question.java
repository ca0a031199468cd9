package dev.oamstudio.views.shell;

import dev.oamstudio.views.control.ActionButton;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A question with a button for each answer; the first button has the focus, so that Enter gives that answer.
final class Question extends VBox {
    private static final double WIDTH = 440;

    /// An answer: what its button says, how much it asks for attention, and what follows.
    record Answer(String id, String text, ActionButton.Weight weight, Runnable then) {}

    Question(String question, String detail, List<Answer> answers, Overlay overlay) {
        getStyleClass().add("question");
        setPrefWidth(WIDTH);
        HBox buttons = new HBox();
        buttons.getStyleClass().add("question-buttons");
        for (Answer answer : answers) {
            buttons.getChildren().add(button(answer, overlay));
        }
        getChildren().addAll(line(question, "panel-title"), line(detail, "muted"), buttons);
        addEventFilter(KeyEvent.KEY_PRESSED, this::chooseWithEnter);
    }

    private static ActionButton button(Answer answer, Overlay overlay) {
        ActionButton button = new ActionButton(answer.text(), answer.weight());
        button.setId(answer.id());
        button.setOnAction(event -> {
            overlay.close();
            answer.then().run();
        });
        return button;
    }

    private static Label line(String text, String styleClass) {
        Label line = new Label(text);
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        line.getStyleClass().add(styleClass);
        return line;
    }

    // The toolkit presses a focused button with the space bar only, except on some systems.
    private void chooseWithEnter(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER
                && getScene().getFocusOwner() instanceof ActionButton button) {
            button.fire();
            event.consume();
        }
    }
}
