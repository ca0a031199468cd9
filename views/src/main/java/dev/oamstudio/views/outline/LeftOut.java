package dev.oamstudio.views.outline;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.views.control.ProblemMark;
import dev.oamstudio.views.session.Surroundings;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/// The files that could not be read, with the reason in the tooltip.
final class LeftOut extends VBox {
    private static final double MARK = 14;

    LeftOut(List<Diagnostic> files, Surroundings around) {
        getStyleClass().add("outline-left-out");
        setId("outline-left-out");
        Label head = new Label(around.text("outline.left-out"));
        head.getStyleClass().add("left-out-head");
        getChildren().add(head);
        files.forEach(file -> getChildren().add(row(file, around)));
    }

    private static Label row(Diagnostic file, Surroundings around) {
        String path = file.place().file();
        String why = around.text(file.message());
        Label row = new Label(path, ProblemMark.of(file.severity(), MARK, around.messages()));
        row.getStyleClass().add("left-out-file");
        row.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        row.setTooltip(new Tooltip(path + "\n" + why));
        row.setAccessibleText(path + ": " + why);
        return row;
    }
}
