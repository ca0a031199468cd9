package dev.oamstudio.views.shell.difference;

import dev.oamstudio.views.session.Surroundings;
import dev.oamstudio.views.shell.difference.LineDifference.Line;
import java.util.Locale;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;

/// The difference of a folder as a list of lines with a head for each file. Each line that goes or comes has a sign for the eye
/// and a word for the ear.
public final class DifferenceList extends ListView<DifferenceRow> {
    private static final double ROW = 20;

    private final Surroundings around;

    public DifferenceList(FolderDifference difference, Surroundings around) {
        this.around = around;
        setId("difference");
        setAccessibleText(around.text("difference.list"));
        getStyleClass().add("compare-lines");
        setFixedCellSize(ROW);
        getItems().setAll(difference.rows());
        setCellFactory(shown -> new RowCell());
    }

    /// How high it is with all its rows.
    public double wholeHeight() {
        return getItems().size() * ROW + 4;
    }

    private final class RowCell extends ListCell<DifferenceRow> {
        @Override
        protected void updateItem(@Nullable DifferenceRow row, boolean empty) {
            super.updateItem(row, empty);
            getStyleClass().removeAll("mine", "theirs", "head", "gap");
            setText(null);
            setAccessibleText(null);
            if (row != null && !empty) {
                show(row);
            }
        }

        private void show(DifferenceRow row) {
            switch (row) {
                case DifferenceRow.Head(FolderDifference.FileDifference file) -> {
                    String change = file.change().name().toLowerCase(Locale.ROOT);
                    mark("head", around.text("difference." + change, file.path()));
                }
                case DifferenceRow.Gap(int lines) ->
                        mark("gap", "    ⋯ " + around.text("difference.gap", lines));
                case DifferenceRow.Text(Line line) -> show(line);
            }
        }

        private void show(Line line) {
            switch (line.side()) {
                case BOTH -> say("  ", "difference.same", line);
                case MINE -> {
                    getStyleClass().add("mine");
                    say("− ", "difference.removed", line);
                }
                case THEIRS -> {
                    getStyleClass().add("theirs");
                    say("+ ", "difference.added", line);
                }
            }
        }

        private void mark(String styleClass, String text) {
            getStyleClass().add(styleClass);
            setText(text);
        }

        private void say(String sign, String key, Line line) {
            setText("%5d %s%s".formatted(line.number(), sign, line.text()));
            setAccessibleText(around.text(key) + ": " + line.text());
        }
    }
}
