package dev.oamstudio.views.problems;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.edit.Edit;
import dev.oamstudio.model.yaml.Position;
import dev.oamstudio.views.control.EmptyState;
import dev.oamstudio.views.control.SearchField;
import dev.oamstudio.views.session.DesignSession;
import dev.oamstudio.views.session.Studio;
import dev.oamstudio.views.session.Surroundings;
import dev.oamstudio.views.theme.Stylesheets;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// The findings as a table. Choosing a row goes to the line and the card; the first fix stands in the row.
public final class ProblemsView extends BorderPane {
    private final Studio studio;
    private final SearchField filter;
    private final TableView<Diagnostic> table = new TableView<>();
    private final Label summary = new Label();

    public ProblemsView(Studio studio) {
        this.studio = studio;
        Surroundings around = studio.around();
        getStyleClass().add("problems-view");
        getStylesheets().add(Stylesheets.of(ProblemsView.class, "problems.css"));
        filter = SearchField.filter(around.text("problems.filter"), around.messages());
        filter.textProperty().subscribe(text -> update());
        HBox bar = new HBox(summary, filter);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("panel-bar");
        setTop(bar);
        ProblemColumns columns = new ProblemColumns(around, this::where, this::fix);
        table.getColumns().setAll(columns.all());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setId("problems");
        table.setPlaceholder(
                new EmptyState(around.text("problems.none"), around.text("problems.none.how")));
        table.setOnMouseClicked(event -> goThere());
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                goThere();
            }
        });
        setCenter(table);
        studio.design().diagnosticsProperty().subscribe(found -> update());
    }

    private void update() {
        List<Diagnostic> all = studio.design().diagnosticsProperty().get();
        String wanted = filter.getText().toLowerCase(Locale.ROOT);
        List<Diagnostic> shown =
                all.stream().filter(found -> text(found).contains(wanted)).toList();
        table.getItems().setAll(shown);
        summary.setText(
                studio.around().text("problems.summary", all.size(), all.size() - shown.size()));
    }

    private String text(Diagnostic found) {
        return (studio.around().text(found.message()) + found.rule() + where(found))
                .toLowerCase(Locale.ROOT);
    }

    private String where(Diagnostic found) {
        return studio.design()
                .workspace()
                .file(found.place().file())
                .map(file -> {
                    int start = Math.min(found.place().range().start(), file.text().length());
                    Position position = file.position(start);
                    return found.place().file() + ":" + position;
                })
                .orElse(found.place().file());
    }

    private void goThere() {
        @Nullable Diagnostic chosen = table.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            DesignSession design = studio.design();
            design.select(chosen.elements());
            design.reveal(chosen.place());
        }
    }

    private void fix(Diagnostic found) {
        found.fixes().stream()
                .findFirst()
                .ifPresent(first -> studio.design().perform(new Edit.ApplyFix(first)));
    }
}
