package dev.oamstudio.views.editor;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Fix;
import dev.oamstudio.views.control.ProblemMark;
import dev.oamstudio.views.session.Surroundings;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.fxmisc.richtext.CodeArea;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What is wrong on a line and what would mend it.
final class FixMenu extends ContextMenu {
    private static final double MARK = 16;

    FixMenu(Surroundings around, List<Diagnostic> here, Consumer<Fix> apply) {
        getStyleClass().add("fix-menu");
        for (Diagnostic found : here) {
            getItems().addAll(said(around, found), new SeparatorMenuItem());
            for (Fix fix : found.fixes()) {
                MenuItem item = new MenuItem(around.text(fix.title()), new FontIcon(Feather.TOOL));
                item.setMnemonicParsing(false);
                item.setOnAction(event -> apply.accept(fix));
                getItems().add(item);
            }
        }
        if (here.isEmpty()) {
            MenuItem none = new MenuItem(around.text("editor.no-fixes"));
            none.setDisable(true);
            getItems().add(none);
        }
    }

    private static CustomMenuItem said(Surroundings around, Diagnostic found) {
        Label sentence =
                new Label(
                        around.text(found.message()),
                        ProblemMark.of(found.severity(), MARK, around.messages()));
        sentence.getStyleClass().add("fix-sentence");
        sentence.setWrapText(true);
        CustomMenuItem item = new CustomMenuItem(sentence, false);
        item.getStyleClass().add("fix-head");
        return item;
    }

    void showAt(CodeArea area) {
        area.getCaretBounds()
                .ifPresent((Bounds caret) -> show(area, caret.getMinX(), caret.getMaxY() + 4));
    }
}
