package dev.oamstudio.views.problems;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.views.control.LinkButton;
import dev.oamstudio.views.control.ProblemMark;
import dev.oamstudio.views.session.Surroundings;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The columns of the table of problems.
final class ProblemColumns {
    private final Surroundings around;
    private final Function<Diagnostic, String> where;
    private final Consumer<Diagnostic> fix;

    ProblemColumns(
            Surroundings around, Function<Diagnostic, String> where, Consumer<Diagnostic> fix) {
        this.around = around;
        this.where = where;
        this.fix = fix;
    }

    List<TableColumn<Diagnostic, Diagnostic>> all() {
        return List.of(
                column("", 36, SeverityCell::new),
                text("problems.column.element", 120, found -> element(found), "strong-cell"),
                text(
                        "problems.column.problem",
                        520,
                        found -> around.text(found.message()),
                        "text-cell"),
                text("problems.column.rule", 190, found -> found.rule().name(), "mono-cell"),
                text("problems.column.where", 170, where, "mono-cell"),
                column(around.text("problems.column.fix"), 200, FixCell::new));
    }

    private static String element(Diagnostic found) {
        return found.elements().stream()
                .map(ElementId::value)
                .filter(value -> value.startsWith("component/"))
                .findFirst()
                .map(value -> value.substring(value.lastIndexOf('/') + 1))
                .orElse("");
    }

    private TableColumn<Diagnostic, Diagnostic> text(
            String key, double width, Function<Diagnostic, String> words, String styleClass) {
        return column(around.text(key), width, () -> new WordsCell(words, styleClass));
    }

    private static TableColumn<Diagnostic, Diagnostic> column(
            String title, double width, Supplier<TableCell<Diagnostic, Diagnostic>> cell) {
        TableColumn<Diagnostic, Diagnostic> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(ignored -> cell.get());
        return column;
    }

    /// Words, whole in the tooltip.
    private static final class WordsCell extends TableCell<Diagnostic, Diagnostic> {
        private final Function<Diagnostic, String> words;

        WordsCell(Function<Diagnostic, String> words, String styleClass) {
            this.words = words;
            getStyleClass().add(styleClass);
        }

        @Override
        protected void updateItem(@Nullable Diagnostic found, boolean empty) {
            super.updateItem(found, empty);
            String text = found == null || empty ? null : words.apply(found);
            setText(text);
            setTooltip(text == null ? null : new Tooltip(text));
        }
    }

    /// The sign of the severity.
    private final class SeverityCell extends TableCell<Diagnostic, Diagnostic> {
        @Override
        protected void updateItem(@Nullable Diagnostic found, boolean empty) {
            super.updateItem(found, empty);
            setGraphic(
                    found == null || empty
                            ? null
                            : ProblemMark.of(found.severity(), 16, around.messages()));
        }
    }

    /// The first fix as a link.
    private final class FixCell extends TableCell<Diagnostic, Diagnostic> {
        @Override
        protected void updateItem(@Nullable Diagnostic found, boolean empty) {
            super.updateItem(found, empty);
            setGraphic(found == null || empty || found.fixes().isEmpty() ? null : link(found));
        }

        private LinkButton link(Diagnostic found) {
            LinkButton link =
                    new LinkButton(Feather.TOOL, around.text(found.fixes().getFirst().title()));
            link.setOnAction(event -> fix.accept(found));
            return link;
        }
    }
}
