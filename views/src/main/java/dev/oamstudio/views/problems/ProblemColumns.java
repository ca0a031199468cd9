package dev.oamstudio.views.problems;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.views.control.ProblemMark;
import dev.oamstudio.views.session.Surroundings;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeTableCell;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// The columns of the problems: what it concerns, the sentence, the law, the place, what mends it.
final class ProblemColumns {
    private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");
    private static final double MARK = 16;
    private static final double NARROW = 120;

    private final Surroundings around;
    private final Function<Diagnostic, String> where;
    private final ProblemMenu menu;

    ProblemColumns(Surroundings around, Function<Diagnostic, String> where, ProblemMenu menu) {
        this.around = around;
        this.where = where;
        this.menu = menu;
    }

    List<TreeTableColumn<ProblemRow, ProblemRow>> all() {
        return List.of(
                column("problems.column.element", 200, FirstCell::new),
                column("problems.column.problem", 520, SentenceCell::new),
                words("problems.column.rule", 200, found -> found.rule().name(), "mono-cell"),
                words("problems.column.where", 130, where, "mono-cell"),
                column("problems.column.fix", 180, () -> new FixCell(around, menu)));
    }

    /// What a finding is about: the component, else the last name of what it concerns.
    static String element(Diagnostic found) {
        return found.elements().stream()
                .map(ElementId::value)
                .filter(value -> value.startsWith("component/"))
                .findFirst()
                .or(() -> found.elements().stream().map(ElementId::value).findFirst())
                .map(value -> value.substring(value.lastIndexOf('/') + 1))
                .map(name -> name.replaceAll("#\\d+$", ""))
                .orElse("");
    }

    private TreeTableColumn<ProblemRow, ProblemRow> words(
            String key, double width, Function<Diagnostic, String> words, String styleClass) {
        return column(key, width, () -> new WordsCell(words, styleClass));
    }

    private TreeTableColumn<ProblemRow, ProblemRow> column(
            String key, double width, Supplier<TreeTableCell<ProblemRow, ProblemRow>> cell) {
        TreeTableColumn<ProblemRow, ProblemRow> column = new TreeTableColumn<>(around.text(key));
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, NARROW));
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().getValue()));
        column.setCellFactory(ignored -> cell.get());
        return column;
    }

    /// The head of a group, or the sign of the severity and what the finding is about.
    private final class FirstCell extends TreeTableCell<ProblemRow, ProblemRow> {
        @Override
        protected void updateItem(@Nullable ProblemRow row, boolean empty) {
            super.updateItem(row, empty);
            boolean head = row instanceof ProblemRow.Group && !empty;
            pseudoClassStateChanged(HEAD, head);
            setGraphic(row == null || empty ? null : content(row));
        }

        private HBox content(ProblemRow row) {
            HBox box =
                    switch (row) {
                        case ProblemRow.Group group ->
                                new HBox(label(group.title(), "strong-cell"));
                        case ProblemRow.Finding(Diagnostic found) ->
                                new HBox(
                                        ProblemMark.of(found.severity(), MARK, around.messages()),
                                        label(element(found), "strong-cell"));
                        case ProblemRow.Hidden ignored -> new HBox();
                    };
            box.setAlignment(Pos.CENTER_LEFT);
            box.getStyleClass().add("problem-name");
            return box;
        }
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        return label;
    }

    /// The sentence of a finding, whole in the tooltip; how many a group has, or the filter hides.
    private final class SentenceCell extends TreeTableCell<ProblemRow, ProblemRow> {
        @Override
        protected void updateItem(@Nullable ProblemRow row, boolean empty) {
            super.updateItem(row, empty);
            boolean finding = row instanceof ProblemRow.Finding;
            pseudoClassStateChanged(HEAD, !finding);
            String text = row == null || empty ? null : sentence(row);
            setText(text);
            setTooltip(text == null || !finding ? null : new Tooltip(text));
        }

        private String sentence(ProblemRow row) {
            return switch (row) {
                case ProblemRow.Group group -> group.counts();
                case ProblemRow.Finding(Diagnostic found) -> around.text(found.message());
                case ProblemRow.Hidden(int count) -> around.text("problems.hidden", count);
            };
        }
    }

    /// Words about a finding, whole in the tooltip.
    private static final class WordsCell extends TreeTableCell<ProblemRow, ProblemRow> {
        private final Function<Diagnostic, String> words;

        WordsCell(Function<Diagnostic, String> words, String styleClass) {
            this.words = words;
            getStyleClass().add(styleClass);
        }

        @Override
        protected void updateItem(@Nullable ProblemRow row, boolean empty) {
            super.updateItem(row, empty);
            String text =
                    row instanceof ProblemRow.Finding(Diagnostic found) && !empty
                            ? words.apply(found)
                            : null;
            setText(text);
            setTooltip(text == null ? null : new Tooltip(text));
        }
    }
}
