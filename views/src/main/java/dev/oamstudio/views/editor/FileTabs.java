package dev.oamstudio.views.editor;

import dev.oamstudio.views.control.IconButton;
import dev.oamstudio.views.session.DesignSession;
import dev.oamstudio.views.session.Studio;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The files that were opened as tabs, with a dot while one is not saved, and a menu of all files of the folder.
final class FileTabs extends BorderPane {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass UNSAVED = PseudoClass.getPseudoClass("unsaved");

    private final Studio studio;
    private final Consumer<String> open;
    private final HBox tabs = new HBox();
    private final ScrollPane scroll = new ScrollPane(tabs);
    private final List<String> opened = new ArrayList<>();
    private String present = "";

    FileTabs(Studio studio, Consumer<String> open) {
        this.studio = studio;
        this.open = open;
        getStyleClass().add("editor-tabs");
        tabs.setId("editor-files");
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        MenuButton all = new MenuButton();
        all.setGraphic(new FontIcon(Feather.FILE));
        all.setId("editor-all-files");
        all.getStyleClass().add("all-files");
        all.setAccessibleText(studio.around().text("editor.files"));
        all.setTooltip(new Tooltip(studio.around().text("editor.files")));
        all.setOnShowing(event -> all.getItems().setAll(files()));
        all.getItems().setAll(files());
        setCenter(scroll);
        setRight(all);
        BorderPane.setAlignment(all, Pos.CENTER);
        studio.design().unsavedProperty().subscribe(this::markUnsaved);
    }

    /// Says which file is shown; it gets a tab if it has none. Files that are gone lose theirs.
    void show(String file) {
        DesignSession design = studio.design();
        boolean changed = opened.removeIf(path -> design.workspace().file(path).isEmpty());
        if (!file.isEmpty() && !opened.contains(file)) {
            opened.add(file);
            changed = true;
        }
        present = file;
        if (changed) {
            tabs.getChildren().setAll(opened.stream().map(this::tab).toList());
            markUnsaved(design.unsavedProperty().get());
        }
        tabs.getChildren()
                .forEach(tab ->
                        tab.pseudoClassStateChanged(SELECTED, present.equals(tab.getUserData())));
        int at = opened.indexOf(file);
        scroll.setHvalue(opened.size() < 2 ? 0 : (double) at / (opened.size() - 1));
    }

    /// Ctrl+Tab: the file beside the present one.
    void step(int by) {
        if (!opened.isEmpty()) {
            open.accept(opened.get(Math.floorMod(opened.indexOf(present) + by, opened.size())));
        }
    }

    private List<MenuItem> files() {
        return studio.design().workspace().files().keySet().stream().map(this::file).toList();
    }

    private MenuItem file(String path) {
        MenuItem item = new MenuItem(path);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> open.accept(path));
        return item;
    }

    private HBox tab(String path) {
        Label name = new Label(path.substring(path.lastIndexOf('/') + 1));
        name.setMinWidth(USE_PREF_SIZE);
        IconButton close = new IconButton(Feather.X, studio.around().text("editor.close", path));
        close.getStyleClass().add("in-field");
        close.setFocusTraversable(false);
        close.setOnAction(event -> close(path));
        HBox tab = new HBox(name, close);
        tab.setAlignment(Pos.CENTER_LEFT);
        tab.getStyleClass().add("editor-tab");
        tab.setUserData(path);
        tab.setAccessibleText(path);
        Tooltip.install(tab, new Tooltip(path));
        tab.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.MIDDLE) {
                close(path);
            } else {
                open.accept(path);
            }
        });
        return tab;
    }

    /// Closes a tab, which changes nothing in the file. The last one stays.
    private void close(String path) {
        if (opened.size() < 2) {
            return;
        }
        int at = opened.indexOf(path);
        opened.remove(path);
        tabs.getChildren().remove(at);
        if (path.equals(present)) {
            open.accept(opened.get(Math.min(at, opened.size() - 1)));
        }
    }

    private void markUnsaved(Set<String> unsaved) {
        for (Node tab : tabs.getChildren()) {
            tab.pseudoClassStateChanged(
                    UNSAVED, unsaved.contains(String.valueOf(tab.getUserData())));
        }
    }
}
