package dev.oamstudio.views.editor;

import dev.oamstudio.model.rule.Design;
import dev.oamstudio.views.editor.Proposals.Proposal;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// What can stand at the caret. It narrows while one types.
final class CompletionPopup {
    private final YamlArea area;
    private final Supplier<Design> design;
    private final CaretList<Proposal> list;

    CompletionPopup(YamlArea area, Supplier<Design> design) {
        this.area = area;
        this.design = design;
        this.list = new CaretList<>(area, "completion", CompletionPopup::row, this::accept);
        area.plainTextChanges().subscribe(change -> narrow());
    }

    void show() {
        List<Proposal> found = found();
        if (!found.isEmpty()) {
            list.show(List.of(), found);
        }
    }

    boolean takes(KeyEvent event) {
        return list.takes(event);
    }

    private List<Proposal> found() {
        return Proposals.at(design.get(), area.getText(), area.getCaretPosition());
    }

    private void narrow() {
        if (!list.isShowing()) {
            return;
        }
        List<Proposal> found = found();
        list.fill(found);
        if (found.isEmpty()) {
            list.hide();
        }
    }

    private void accept(Proposal proposal) {
        int caret = area.getCaretPosition();
        int start = caret - Surrounding.of(area.getText(), caret).prefix().length();
        String text = proposal.text().endsWith(":") ? proposal.text() + " " : proposal.text();
        area.replaceText(start, caret, text);
    }

    private static Node row(Proposal proposal) {
        Label text = new Label(proposal.text());
        text.getStyleClass().add("type-mono");
        Label detail = new Label(proposal.detail());
        detail.getStyleClass().addAll("type-small", "ink-muted");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox row = new HBox(text, space, detail);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
