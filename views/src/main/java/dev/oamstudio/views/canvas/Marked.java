package dev.oamstudio.views.canvas;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Sentences in which asterisks mark what is strong.
final class Marked {
    private Marked() {}

    /// The sentence as a flow of texts.
    static TextFlow flow(String sentence) {
        TextFlow flow = new TextFlow();
        String[] parts = sentence.split("\\*", -1);
        for (int i = 0; i < parts.length; i++) {
            Text text = new Text(parts[i]);
            text.getStyleClass().add(i % 2 == 1 ? "strong" : "plain");
            flow.getChildren().add(text);
        }
        return flow;
    }

    /// The sentence without the marks.
    static String plain(String sentence) {
        return sentence.replace("*", "");
    }

    /// A row of nodes with a label, for bars.
    static HBox row(String styleClass, Node... nodes) {
        HBox row = new HBox(nodes);
        row.getStyleClass().add(styleClass);
        return row;
    }

    static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
