package dev.oamstudio.views.outline;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.edit.Edit;
import dev.oamstudio.views.control.EmptyState;
import dev.oamstudio.views.session.DesignSession;
import dev.oamstudio.views.session.Studio;
import dev.oamstudio.views.theme.Stylesheets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;

/// The application as a tree: components with their traits, then scopes. Selection goes both ways; Delete removes, Enter goes to
/// the line.
public final class OutlineView extends BorderPane {
    private final Studio studio;
    private final TreeView<OutlineEntry> tree = new TreeView<>();
    private final Map<ElementId, TreeItem<OutlineEntry>> items = new HashMap<>();
    private boolean following;

    public OutlineView(Studio studio) {
        this.studio = studio;
        getStyleClass().add("outline-view");
        getStylesheets().add(Stylesheets.of(OutlineView.class, "outline.css"));
        tree.setId("outline");
        tree.setAccessibleText(studio.around().text("outline.tree"));
        tree.setCellFactory(ignored -> new OutlineCell(studio));
        tree.setOnKeyPressed(this::key);
        tree.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        DesignSession design = studio.design();
        design.workspaceProperty().subscribe(workspace -> update());
        design.applicationNameProperty().subscribe(name -> update());
        design.diagnosticsProperty().subscribe(found -> tree.refresh());
        design.selectionProperty().subscribe(this::follow);
    }

    private void update() {
        following = true;
        items.clear();
        Optional<OutlineEntry> top = studio.design().application().map(OutlineEntry::of);
        top.ifPresentOrElse(
                entry -> {
                    tree.setRoot(item(entry));
                    setCenter(tree);
                },
                () ->
                        setCenter(
                                new EmptyState(
                                        studio.around().text("outline.none"),
                                        studio.around().text("outline.none.how"))));
        following = false;
        follow(studio.design().selectionProperty().get());
    }

    private TreeItem<OutlineEntry> item(OutlineEntry entry) {
        TreeItem<OutlineEntry> item = new TreeItem<>(entry);
        item.setExpanded(true);
        items.put(entry.element(), item);
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
            removal(item.getValue()).ifPresent(studio.design()::perform);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            studio.design().reveal(item.getValue().place());
            event.consume();
        }
    }

    private static Optional<Edit> removal(OutlineEntry entry) {
        return switch (entry.role()) {
            case COMPONENT -> Optional.of(new Edit.RemoveComponent(entry.element()));
            case TRAIT -> Optional.of(new Edit.DetachTrait(entry.element()));
            case APPLICATION, SCOPE -> Optional.empty();
        };
    }
}
