package dev.oamstudio.views.canvas;

import dev.oamstudio.views.canvas.scene.Card;
import dev.oamstudio.views.session.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The menu of the right button: what can be done with the selection, else with the whole canvas.
final class CanvasMenu {
    private final Acting acting;
    private final Moves moves;

    CanvasMenu(Acting acting, Moves moves) {
        this.acting = acting;
        this.moves = moves;
    }

    ContextMenu menu() {
        ContextMenu menu = new ContextMenu();
        menu.getStyleClass().add("canvas-menu");
        menu.getItems().setAll(acting.selection().all().isEmpty() ? forCanvas() : forSelection());
        return menu;
    }

    private List<MenuItem> forCanvas() {
        return List.of(
                item("canvas.menu.paste", acting.clipping()::paste),
                item("canvas.menu.select-all", acting.selection()::allCards),
                item("canvas.menu.find", moves.search()),
                new SeparatorMenuItem(),
                item("canvas.zoom.fit", moves.fit()),
                item("canvas.tidy", moves.tidy()),
                new SeparatorMenuItem(),
                item("canvas.export", moves.export()));
    }

    private List<MenuItem> forSelection() {
        Selection selection = acting.selection();
        Commands commands = acting.commands();
        List<Card> cards = selection.cards();
        Optional<Card> single = selection.single();
        List<MenuItem> items = new ArrayList<>();
        single.ifPresent(card -> {
            items.add(submenu("canvas.pad.add-trait", acting.menus().traits(card)));
            items.add(item("canvas.pad.connect", moves.connect()));
        });
        if (cards.size() == 1 || cards.size() == 2) {
            items.add(
                    item(
                            "canvas.menu.connect-data",
                            () -> commands.ask(Request.Form.CONNECT_DATA)));
        }
        if (selection.hasTraitOnly()) {
            items.add(item("canvas.menu.copy-trait", () -> commands.ask(Request.Form.COPY_TRAIT)));
        }
        if (cards.size() == 1 || selection.hasTraitOnly()) {
            items.add(
                    item(
                            "canvas.menu.create-definition",
                            () -> commands.ask(Request.Form.CREATE_DEFINITION)));
        }
        if (!cards.isEmpty()) {
            items.add(submenu("canvas.pad.scope", acting.menus().scopes(cards)));
        }
        if (cards.size() > 1) {
            items.add(submenu("canvas.pad.align", acting.menus().alignments(cards)));
        }
        items.addAll(acting.menus().flows(selection.edges()));
        items.addAll(acting.menus().removals(selection.edges()));
        if (!items.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        if (!cards.isEmpty()) {
            items.add(item("canvas.menu.cut", acting.clipping()::cut));
            items.add(item("canvas.menu.copy", acting.clipping()::copy));
            items.add(item("canvas.pad.duplicate", commands::duplicate));
        }
        if (cards.size() == 1) {
            items.add(item("canvas.rename", () -> moves.rename().run()));
        }
        if (selection.all().size() == 1) {
            items.add(item("canvas.pad.yaml", commands::openYaml));
        }
        if (selection.edges().isEmpty() || !cards.isEmpty()) {
            items.add(item("canvas.pad.delete", commands::remove));
        }
        return items;
    }

    private Menu submenu(String key, List<MenuItem> items) {
        Menu menu = new Menu(acting.text(key));
        menu.getItems().setAll(items);
        return menu;
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(acting.text(key));
        item.setOnAction(event -> action.run());
        return item;
    }

    /// What the menu asks of the view.
    record Moves(
            Runnable fit,
            Runnable tidy,
            Runnable connect,
            Runnable rename,
            Runnable search,
            Runnable export) {}
}
