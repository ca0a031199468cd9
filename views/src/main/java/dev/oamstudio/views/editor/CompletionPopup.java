package dev.oamstudio.views.editor;

import dev.oamstudio.model.rule.Design;
import dev.oamstudio.views.editor.Proposals.Proposal;
import dev.oamstudio.views.theme.Stylesheets;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/// What can stand at the caret, in a list below it. It narrows while one types; Enter or Tab puts the chosen text in.
final class CompletionPopup {
    private static final double ROW = 28;
    private static final double WIDTH = 320;
    private static final int ROWS = 8;

    private final YamlArea area;
    private final Supplier<Design> design;
    private final ListView<Proposal> list = new ListView<>();
    private final Popup popup = new Popup();

    CompletionPopup(YamlArea area, Supplier<Design> design, String accessibleText) {
        this.area = area;
        this.design = design;
        list.setId("completion");
        list.getStyleClass().add("completion");
        list.getStylesheets().add(Stylesheets.of(EditorView.class, "editor.css"));
        list.setAccessibleText(accessibleText);
        list.setFixedCellSize(ROW);
        list.setPrefWidth(WIDTH);
        list.setFocusTraversable(false);
        list.setCellFactory(ignored -> new ProposalCell());
        list.setOnMouseClicked(event -> accept());
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        popup.getContent().add(list);
        area.plainTextChanges().subscribe(change -> narrow());
        area.focusedProperty().subscribe(focused -> popup.hide());
    }

    void show() {
        if (fill()) {
            area.getCaretBounds()
                    .ifPresent(caret -> popup.show(area, caret.getMinX(), caret.getMaxY() + 4));
        }
    }

    /// Takes the keys that move through the list and end it.
    ///
    /// @return whether the key was one of them
    boolean takes(KeyEvent event) {
        if (!popup.isShowing()) {
            return false;
        }
        KeyCode code = event.getCode();
        int chosen = list.getSelectionModel().getSelectedIndex();
        if (code == KeyCode.DOWN || code == KeyCode.UP) {
            int step = code == KeyCode.DOWN ? 1 : -1;
            int next = Math.floorMod(chosen + step, list.getItems().size());
            list.getSelectionModel().select(next);
            list.scrollTo(next);
        } else if (code == KeyCode.ENTER || code == KeyCode.TAB) {
            accept();
        } else if (code == KeyCode.ESCAPE) {
            popup.hide();
        } else {
            return false;
        }
        return true;
    }

    private void narrow() {
        if (popup.isShowing() && !fill()) {
            popup.hide();
        }
    }

    private boolean fill() {
        List<Proposal> found =
                Proposals.at(design.get(), area.getText(), area.getCaretPosition());
        list.getItems().setAll(found);
        list.getSelectionModel().selectFirst();
        list.setPrefHeight(Math.min(found.size(), ROWS) * ROW + 2);
        return !found.isEmpty();
    }

    private void accept() {
        @Nullable Proposal chosen = list.getSelectionModel().getSelectedItem();
        popup.hide();
        if (chosen == null) {
            return;
        }
        int caret = area.getCaretPosition();
        int start = caret - Surrounding.of(area.getText(), caret).prefix().length();
        String text = chosen.text().endsWith(":") ? chosen.text() + " " : chosen.text();
        area.replaceText(start, caret, text);
    }

    /// A text and, at the right, what it is.
    private static final class ProposalCell extends ListCell<Proposal> {
        @Override
        protected void updateItem(@Nullable Proposal proposal, boolean empty) {
            super.updateItem(proposal, empty);
            setGraphic(proposal == null || empty ? null : row(proposal));
        }

        private static HBox row(Proposal proposal) {
            Label text = new Label(proposal.text());
            text.getStyleClass().add("type-mono");
            Label detail = new Label(proposal.detail());
            detail.getStyleClass().addAll("type-small", "ink-muted");
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            HBox row = new HBox(8, text, space, detail);
            row.setAlignment(Pos.CENTER_LEFT);
            return row;
        }
    }
}
