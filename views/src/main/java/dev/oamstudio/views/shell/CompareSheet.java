package dev.oamstudio.views.shell;

import dev.oamstudio.views.control.ActionButton;
import dev.oamstudio.views.session.Surroundings;
import dev.oamstudio.views.shell.difference.LineDifference;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// My text of a file and theirs as one list of lines, opened at the first difference, and the decision between the two.
final class CompareSheet extends VBox {
    private static final double WIDTH = 820;
    private static final double HEIGHT = 420;
    private static final double ROW = 20;
    private static final int CONTEXT = 3;

    /// What follows from each of the two answers.
    record Decision(Runnable keepMine, Runnable takeTheirs) {}

    private final Surroundings around;

    CompareSheet(Surroundings around, String path, LineDifference difference, Decision decision) {
        this.around = around;
        getStyleClass().add("question");
        setPrefWidth(WIDTH);
        Label title = new Label(around.text("shell.outside.compare-title", path));
        title.getStyleClass().add("panel-title");
        title.setWrapText(true);
        Label how = new Label(around.text("shell.outside.compare-how", difference.changes()));
        how.setWrapText(true);
        how.setMinHeight(Region.USE_PREF_SIZE);
        how.getStyleClass().add("muted");
        getChildren().addAll(title, how, list(difference), buttons(decision));
    }

    private ListView<LineDifference.Line> list(LineDifference difference) {
        ListView<LineDifference.Line> list = new ListView<>();
        list.setId("compare-lines");
        list.getStyleClass().add("compare-lines");
        list.setFixedCellSize(ROW);
        list.setPrefHeight(HEIGHT);
        list.getItems().setAll(difference.lines());
        list.setCellFactory(shown -> new LineCell());
        for (int i = 0; i < difference.lines().size(); i++) {
            if (difference.lines().get(i).side() != LineDifference.Side.BOTH) {
                list.scrollTo(Math.max(0, i - CONTEXT));
                break;
            }
        }
        return list;
    }

    private HBox buttons(Decision decision) {
        ActionButton keep =
                new ActionButton(around.text("shell.outside.keep"), ActionButton.Weight.OUTLINED);
        keep.setId("compare-keep");
        keep.setOnAction(event -> decision.keepMine().run());
        ActionButton take =
                new ActionButton(around.text("shell.outside.take"), ActionButton.Weight.OUTLINED);
        take.setId("compare-take");
        take.setOnAction(event -> decision.takeTheirs().run());
        HBox buttons = new HBox(keep, take);
        buttons.getStyleClass().add("question-buttons");
        return buttons;
    }

    /// A line with its number and, if only one text has it, a sign and a word that say which.
    private final class LineCell extends ListCell<LineDifference.Line> {
        @Override
        protected void updateItem(LineDifference.@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            getStyleClass().removeAll("mine", "theirs");
            if (line == null || empty) {
                setText(null);
                setAccessibleText(null);
                return;
            }
            switch (line.side()) {
                case BOTH -> say("  ", "shell.outside.line-both", line);
                case MINE -> {
                    getStyleClass().add("mine");
                    say("− ", "shell.outside.line-mine", line);
                }
                case THEIRS -> {
                    getStyleClass().add("theirs");
                    say("+ ", "shell.outside.line-theirs", line);
                }
            }
        }

        private void say(String sign, String key, LineDifference.Line line) {
            setText("%5d %s%s".formatted(line.number(), sign, line.text()));
            setAccessibleText(around.text(key) + ": " + line.text());
        }
    }
}
