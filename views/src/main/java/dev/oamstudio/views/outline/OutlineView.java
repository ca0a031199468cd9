package dev.oamstudio.views.outline;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.views.control.EmptyState;
import dev.oamstudio.views.control.SearchField;
import dev.oamstudio.views.session.DesignSession;
import dev.oamstudio.views.session.Studio;
import dev.oamstudio.views.theme.Stylesheets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The application as a tree: components with their traits, then scopes. Selection goes both ways; F2 renames, Delete removes,
/// Enter goes to the line.
public final class OutlineView extends BorderPane {
    private final Studio studio;
    private final TreeView<OutlineEntry> tree = new TreeView<>();
    private final Map<ElementId, TreeItem<OutlineEntry>> items = new HashMap<>();
    private final Set<ElementId> closed = new HashSet<>();
    private final SearchField search;
    private final Removal removal;
    private final Label hidden = new Label();
    private boolean following;

    public OutlineView(Studio studio) {
        this.studio = studio;
        getStyleClass().add("outline-view");
        getStylesheets().add(Stylesheets.of(OutlineView.class, "outline.css"));
        removal = new Removal(studio);
        search =
                new SearchField(studio.around().text("outline.search"), studio.around().messages());
        search.setId("outline-search");
        search.textProperty().subscribe(text -> update());
        VBox top = new VBox(search, hidden);
        top.getStyleClass().add("outline-top");
        setTop(top);
        tree.setId("outline");
        tree.setAccessibleText(studio.around().text("outline.tree"));
        tree.setEditable(true);
        tree.setCellFactory(ignored -> new OutlineCell(studio, removal));
        tree.setOnKeyPressed(this::key);
        tree.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        DesignSession design = studio.design();
        design.workspaceProperty().subscribe(workspace -> update());
        design.applicationKeyProperty().subscribe(name -> update());
        design.diagnosticsProperty()
                .subscribe(found -> {
                    tree.refresh();
                    showLeftOut();
                });
        design.selectionProperty().subscribe(this::follow);
    }

    private void update() {
        following = true;
        items.clear();
        Optional<OutlineEntry> whole = studio.design().application().map(OutlineEntry::of);
        String wanted = search.getText();
        Optional<OutlineEntry> top =
                whole.map(entry -> entry.matching(wanted).orElse(entry.alone()));
        top.ifPresentOrElse(this::show, this::showNothing);
        int out = whole.map(OutlineEntry::size).orElse(0) - top.map(OutlineEntry::size).orElse(0);
        hidden.setText(studio.around().text("outline.hidden", out));
        hidden.setVisible(out > 0);
        hidden.setManaged(out > 0);
        following = false;
        follow(studio.design().selectionProperty().get());
    }

    /// Below the tree stand the files that are not in it.
    private void showLeftOut() {
        List<Diagnostic> files = studio.design().leftOut();
        setBottom(files.isEmpty() ? null : new LeftOut(files, studio.around()));
    }

    private void show(OutlineEntry entry) {
        tree.setRoot(item(entry));
        setCenter(tree);
    }

    private void showNothing() {
        setCenter(
                new EmptyState(
                        studio.around().text("outline.none"),
                        studio.around().text("outline.none.how")));
    }

    private TreeItem<OutlineEntry> item(OutlineEntry entry) {
        TreeItem<OutlineEntry> item = new TreeItem<>(entry);
        ElementId element = entry.element();
        item.setExpanded(!closed.contains(element));
        item.expandedProperty()
                .subscribe(open -> {
                    if (open) {
                        closed.remove(element);
                    } else {
                        closed.add(element);
                    }
                });
        items.put(element, item);
        entry.children().forEach(child -> item.getChildren().add(item(child)));
        return item;
    }

    private void choose(@Nullable TreeItem<OutlineEntry> item) {
        if (item != null && !following) {
            studio.design().select(List.of(item.getValue().element()));
        }
    }

    private void follow(List<ElementId> selection) {
        following = true;
        Optional<TreeItem<OutlineEntry>> chosen =
                selection.stream().findFirst().map(items::get).stream().findFirst();
        chosen.ifPresentOrElse(
                item -> tree.getSelectionModel().select(item),
                () -> tree.getSelectionModel().clearSelection());
        following = false;
    }

    private void key(KeyEvent event) {
        @Nullable TreeItem<OutlineEntry> item = tree.getSelectionModel().getSelectedItem();
        if (item == null) {
            return;
        }
        if (event.getCode() == KeyCode.DELETE) {
            removal.of(item.getValue()).ifPresent(studio.design()::perform);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            studio.design().reveal(item.getValue().place());
            event.consume();
        } else if (event.getCode() == KeyCode.F2) {
            tree.edit(item);
            event.consume();
        }
    }
}
