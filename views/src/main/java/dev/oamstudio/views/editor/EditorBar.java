package dev.oamstudio.views.editor;

import dev.oamstudio.model.application.Dialect;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.views.control.DialectPill;
import dev.oamstudio.views.control.KeyCap;
import dev.oamstudio.views.control.LinkButton;
import dev.oamstudio.views.control.ProblemPill;
import dev.oamstudio.views.editor.Crumbs.Crumb;
import dev.oamstudio.views.session.Surroundings;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Above the text: where in the document the caret is, how many problems the file has, line and column.
final class EditorBar extends HBox {
    private final Surroundings around;
    private final Consumer<Crumb> go;
    private final HBox way = new HBox();
    private final HBox problems = new HBox();
    private final HBox dialect = new HBox();
    private final Label caret = new Label();

    EditorBar(Surroundings around, Consumer<Crumb> go) {
        this.around = around;
        this.go = go;
        getStyleClass().add("editor-bar");
        setAlignment(Pos.CENTER_LEFT);
        way.setId("editor-way");
        way.setAlignment(Pos.CENTER_LEFT);
        way.getStyleClass().add("way");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        problems.setAlignment(Pos.CENTER_LEFT);
        problems.getStyleClass().add("found");
        problems.setMinWidth(USE_PREF_SIZE);
        caret.setId("caret");
        caret.getStyleClass().add("caret-position");
        caret.setMinWidth(USE_PREF_SIZE);
        dialect.setAlignment(Pos.CENTER_LEFT);
        dialect.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(way, space, dialect, problems, caret);
    }

    void way(List<Crumb> crumbs) {
        way.getChildren().clear();
        for (Crumb crumb : crumbs) {
            if (!way.getChildren().isEmpty()) {
                way.getChildren().add(new FontIcon(Feather.CHEVRON_RIGHT));
            }
            LinkButton link = link(crumb);
            // Where room is short, the first part gives way.
            link.setMinWidth(way.getChildren().isEmpty() ? 0 : USE_PREF_SIZE);
            way.getChildren().add(link);
        }
    }

    private LinkButton link(Crumb crumb) {
        LinkButton link = new LinkButton(crumb.text());
        link.getStyleClass().add("crumb");
        link.setFocusTraversable(false);
        link.setOnAction(event -> go.accept(crumb));
        return link;
    }

    void count(List<Diagnostic> found) {
        problems.getChildren().clear();
        for (Severity severity : Severity.values()) {
            int count = (int) found.stream().filter(each -> each.severity() == severity).count();
            if (count > 0 && problems.getChildren().isEmpty()) {
                Node pill = ProblemPill.counting(severity, count, around.messages());
                problems.getChildren().setAll(pill, new KeyCap("F8"));
            }
        }
    }

    /// Says in which dialect the document at the caret is written, if it is of OAM.
    void dialect(Optional<Dialect> written) {
        dialect.getChildren()
                .setAll(
                        written.map(known -> new DialectPill(known, around.messages())).stream()
                                .toList());
    }

    void caret(int line, int column) {
        caret.setText(
                around.text("editor.caret", Integer.toString(line), Integer.toString(column)));
    }
}
