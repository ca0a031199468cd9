package dev.oamstudio.views.shell.command;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The toolkit's menus for the product's.
public final class MenuItems {
    private MenuItems() {}

    /// Menus whose shortcuts work in the whole window while they are in it.
    public static List<Menu> withShortcuts(List<CommandMenu> menus) {
        return menus.stream().map(menu -> menu(menu, true)).toList();
    }

    /// The same menus a second time in a window: shortcuts work already.
    public static List<Menu> withoutShortcuts(List<CommandMenu> menus) {
        return menus.stream().map(menu -> menu(menu, false)).toList();
    }

    private static Menu menu(CommandMenu shown, boolean shortcuts) {
        Menu menu = new Menu(shown.title());
        List<MenuItem> items = new ArrayList<>();
        for (List<Command> section : shown.sections()) {
            if (!items.isEmpty()) {
                items.add(new SeparatorMenuItem());
            }
            section.forEach(command -> items.add(item(command, shortcuts)));
        }
        menu.getItems().setAll(items);
        return menu;
    }

    private static MenuItem item(Command command, boolean shortcuts) {
        MenuItem item =
                command.state().chosen().isPresent()
                        ? new CheckMenuItem(command.title())
                        : new MenuItem(command.title());
        item.setMnemonicParsing(false);
        item.setId("menu-" + command.name());
        item.disableProperty().bind(javafx.beans.binding.Bindings.not(command.state().available()));
        item.setOnAction(event -> {
            command.run();
            mark(command, item);
        });
        command.state().chosen().ifPresent(on -> on.subscribe(value -> mark(command, item)));
        if (shortcuts) {
            command.keys().ifPresent(item::setAccelerator);
        }
        return item;
    }

    // The toolkit turns the mark over by itself, also where the choice stays.
    private static void mark(Command command, MenuItem item) {
        if (item instanceof CheckMenuItem check) {
            command.state().chosen().ifPresent(on -> check.setSelected(on.get()));
        }
    }
}
