package dev.oamstudio.views.shell;

import dev.oamstudio.views.session.Studio;
import dev.oamstudio.views.theme.ThemeChoice;
import java.io.File;
import java.util.Locale;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;
import javafx.stage.DirectoryChooser;
import org.jspecify.annotations.Nullable;

/// The menus of an open folder.
final class StudioMenus extends MenuBar {
    private final Studio studio;
    private final Workbench workbench;
    private final StudioWindow window;

    StudioMenus(Studio studio, Workbench workbench, StudioWindow window) {
        this.studio = studio;
        this.workbench = workbench;
        this.window = window;
        getMenus().addAll(file(), edit(), view(), cluster());
    }

    private Menu file() {
        return menu(
                "shell.menu.file",
                item("shell.open-folder", "Shortcut+O", this::chooseFolder),
                item("shell.save", "Shortcut+S", () -> workbench.saving().save()),
                new SeparatorMenuItem(),
                item("shell.close-folder", "Shortcut+Shift+W", window::closeFolder));
    }

    private Menu edit() {
        return menu(
                "shell.menu.edit",
                item("shell.undo", "Shortcut+Z", () -> studio.design().undo()),
                item("shell.redo", "Shortcut+Shift+Z", () -> studio.design().redo()));
    }

    private Menu view() {
        Menu menu = menu("shell.menu.view");
        int key = 1;
        for (Centre.Mode mode : Centre.Mode.values()) {
            String name = mode.name().toLowerCase(Locale.ROOT);
            menu.getItems()
                    .add(
                            item(
                                    "shell.mode." + name,
                                    "Shortcut+" + key,
                                    () -> workbench.centre().choose(mode)));
            key++;
        }
        menu.getItems().add(new SeparatorMenuItem());
        ToggleGroup themes = new ToggleGroup();
        for (ThemeChoice choice : ThemeChoice.values()) {
            menu.getItems().add(theme(choice, themes));
        }
        return menu;
    }

    private RadioMenuItem theme(ThemeChoice choice, ToggleGroup group) {
        String name = choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
        RadioMenuItem item = new RadioMenuItem(studio.around().text("shell.theme." + name));
        item.setToggleGroup(group);
        item.setSelected(studio.around().theme().choiceProperty().get() == choice);
        item.setOnAction(event -> studio.around().theme().choiceProperty().set(choice));
        return item;
    }

    private Menu cluster() {
        return menu(
                "shell.menu.cluster",
                item(
                        "shell.preview",
                        "Shortcut+Shift+P",
                        () -> workbench.bottom().show(BottomPanel.Tab.RENDERED)),
                item("shell.plan", "Shortcut+Shift+L", workbench::plan),
                item("shell.apply", "Shortcut+Enter", workbench::apply),
                item("shell.cancel-apply", "", () -> studio.cluster().cancel()),
                new SeparatorMenuItem(),
                item(
                        "shell.live",
                        "Shortcut+L",
                        () -> workbench.bottom().show(BottomPanel.Tab.LIVE)));
    }

    private Menu menu(String key, MenuItem... items) {
        Menu menu = new Menu(studio.around().text(key));
        menu.getItems().addAll(items);
        return menu;
    }

    private MenuItem item(String key, String shortcut, Runnable action) {
        MenuItem item = new MenuItem(studio.around().text(key));
        item.setOnAction(event -> action.run());
        if (!shortcut.isEmpty()) {
            item.setAccelerator(KeyCombination.valueOf(shortcut));
        }
        return item;
    }

    private void chooseFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(studio.around().text("shell.open-folder"));
        @Nullable File chosen = chooser.showDialog(getScene().getWindow());
        if (chosen != null) {
            window.openFolder(chosen.toPath());
        }
    }
}
