package dev.oamstudio.views.problems;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.yaml.Position;
import dev.oamstudio.views.control.EmptyState;
import dev.oamstudio.views.control.ProblemPill;
import dev.oamstudio.views.control.SearchField;
import dev.oamstudio.views.session.DesignSession;
import dev.oamstudio.views.session.Studio;
import dev.oamstudio.views.session.Surroundings;
import dev.oamstudio.views.theme.Stylesheets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableRow;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The findings in groups. Choosing one goes to the line and the card; what mends it stands in the row, and Alt+Enter opens it.
public final class ProblemsView extends BorderPane {
    private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");

    private final Studio studio;
    private final SearchField filter;
    private final TreeTableView<ProblemRow> table = new TreeTableView<>();
    private final TreeItem<ProblemRow> root = new TreeItem<>();
    private final Set<String> closed = new HashSet<>();
    private final Label summary = new Label();
    private final SeverityFilter severities;
    private final ProblemMenu menu;
    private final HBox bar;
    private Grouping grouping = Grouping.FILE;

    public ProblemsView(Studio studio) {
        this.studio = studio;
        Surroundings around = studio.around();
        getStyleClass().add("problems-view");
        getStylesheets().add(Stylesheets.of(ProblemsView.class, "problems.css"));
        filter = SearchField.filter(around.text("problems.filter"), around.messages());
        filter.setId("problems-filter");
        summary.setId("problems-summary");
        summary.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(summary, Priority.ALWAYS);
        severities = new SeverityFilter(around.messages(), this::update);
        menu = new ProblemMenu(studio, filter::setText);
        bar = new HBox(summary, filter, severities, groups());
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("panel-bar");
        prepareTable();
        filter.textProperty().subscribe(text -> update());
        studio.design().diagnosticsProperty().subscribe(found -> update());
    }

    private void prepareTable() {
        root.setExpanded(true);
        table.setId("problems");
        table.setAccessibleText(studio.around().text("problems.table"));
        table.setRoot(root);
        table.setShowRoot(false);
        table.getColumns().setAll(new ProblemColumns(studio.around(), this::where, menu).all());
        table.setColumnResizePolicy(TreeTableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setRowFactory(ignored -> row());
        table.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                goThere();
            }
        });
        table.setOnContextMenuRequested(this::openMenu);
        table.setOnKeyPressed(this::key);
    }

    private TreeTableRow<ProblemRow> row() {
        TreeTableRow<ProblemRow> row = new TreeTableRow<>();
        row.itemProperty()
                .subscribe(item ->
                        row.pseudoClassStateChanged(HEAD, item instanceof ProblemRow.Group));
        return row;
    }

    private MenuButton groups() {
        MenuButton choice = new MenuButton();
        choice.setId("problems-grouping");
        choice.getStyleClass().add("quiet-menu");
        choice.setGraphic(new FontIcon(Feather.LIST));
        choice.setMinWidth(USE_PREF_SIZE);
        ToggleGroup one = new ToggleGroup();
        for (Grouping each : Grouping.values()) {
            String title = studio.around().text("problems.group." + each.word());
            RadioMenuItem item = new RadioMenuItem(title);
            item.setToggleGroup(one);
            item.setSelected(each == grouping);
            item.setOnAction(event -> group(each, choice));
            choice.getItems().add(item);
        }
        choice.setText(studio.around().text("problems.group." + grouping.word()));
        return choice;
    }

    private void group(Grouping wanted, MenuButton choice) {
        grouping = wanted;
        choice.setText(studio.around().text("problems.group." + wanted.word()));
        closed.clear();
        update();
        // A row that is equal to the one before it would not be drawn again, though its place is
        // now said otherwise.
        table.refresh();
    }

    private void update() {
        List<Diagnostic> all = studio.design().diagnosticsProperty().get();
        String wanted = filter.getText().toLowerCase(Locale.ROOT);
        List<Diagnostic> shown =
                all.stream()
                        .filter(severities::shows)
                        .filter(found -> text(found).contains(wanted))
                        .toList();
        severities.count(all);
        summary.setText(
                studio.around().text("problems.summary", all.size(), all.size() - shown.size()));
        setTop(all.isEmpty() ? null : bar);
        setCenter(all.isEmpty() ? none() : table);
        show(shown, all.size() - shown.size());
    }

    private EmptyState none() {
        return new EmptyState(
                studio.around().text("problems.none"), studio.around().text("problems.none.how"));
    }

    private void show(List<Diagnostic> shown, int hidden) {
        @Nullable TreeItem<ProblemRow> chosen = table.getSelectionModel().getSelectedItem();
        List<TreeItem<ProblemRow>> groups = new ArrayList<>();
        grouping.of(shown).forEach((key, found) -> groups.add(group(key, found)));
        if (hidden > 0) {
            groups.add(new TreeItem<>(new ProblemRow.Hidden(hidden)));
        }
        root.getChildren().setAll(groups);
        if (chosen != null) {
            select(chosen.getValue());
        }
    }

    private TreeItem<ProblemRow> group(String key, List<Diagnostic> found) {
        String title = grouping.title(key, found, studio.around().messages());
        TreeItem<ProblemRow> group =
                new TreeItem<>(new ProblemRow.Group(key, title, counts(found)));
        group.setExpanded(!closed.contains(key));
        group.expandedProperty()
                .subscribe(open -> {
                    if (open) {
                        closed.remove(key);
                    } else {
                        closed.add(key);
                    }
                });
        found.forEach(
                each -> group.getChildren().add(new TreeItem<>(new ProblemRow.Finding(each))));
        return group;
    }

    private String counts(List<Diagnostic> found) {
        if (grouping == Grouping.SEVERITY) {
            return "";
        }
        return Arrays.stream(Severity.values())
                .map(severity -> count(severity, found))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String count(Severity severity, List<Diagnostic> found) {
        int count = (int) found.stream().filter(each -> each.severity() == severity).count();
        return count == 0 ? "" : ProblemPill.words(severity, count, studio.around().messages());
    }

    private void select(ProblemRow wanted) {
        root.getChildren().stream()
                .flatMap(group -> group.getChildren().stream())
                .filter(item -> item.getValue().equals(wanted))
                .findFirst()
                .ifPresent(item -> table.getSelectionModel().select(item));
    }

    private String text(Diagnostic found) {
        return String.join(
                        " ",
                        studio.around().text(found.message()),
                        found.rule().toString(),
                        where(found),
                        ProblemColumns.element(found))
                .toLowerCase(Locale.ROOT);
    }

    private String where(Diagnostic found) {
        String path = found.place().file();
        String prefix = grouping == Grouping.FILE ? "" : path + ":";
        return studio.design()
                .workspace()
                .file(path)
                .map(file -> {
                    int start = Math.min(found.place().range().start(), file.text().length());
                    Position position = file.position(start);
                    return prefix + position;
                })
                .orElse(path);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isAltDown()) {
            openFixes();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            goThere();
            event.consume();
        }
    }

    private void openMenu(ContextMenuEvent event) {
        chosen().ifPresent(found ->
                menu.of(found).show(table, event.getScreenX(), event.getScreenY()));
        event.consume();
    }

    private void openFixes() {
        chosen().ifPresent(found -> menu.of(found).show(table, Side.TOP, 0, 0));
    }

    private Optional<Diagnostic> chosen() {
        @Nullable TreeItem<ProblemRow> item = table.getSelectionModel().getSelectedItem();
        return item != null && item.getValue() instanceof ProblemRow.Finding(Diagnostic found)
                ? Optional.of(found)
                : Optional.empty();
    }

    private void goThere() {
        chosen().ifPresent(found -> {
            DesignSession design = studio.design();
            design.select(concerned(found));
            design.reveal(found.place());
        });
    }

    /// Of a trait and its component only the trait, so that its fields are shown.
    private List<ElementId> concerned(Diagnostic found) {
        List<ElementId> elements = found.elements();
        return studio.design()
                .application()
                .map(application ->
                        elements.stream()
                                .filter(each ->
                                        application.instance(each).stream()
                                                .flatMap(instance -> instance.traits().stream())
                                                .noneMatch(trait -> elements.contains(trait.id())))
                                .toList())
                .orElse(elements);
    }
}
