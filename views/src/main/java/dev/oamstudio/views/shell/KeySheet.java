package dev.oamstudio.views.shell;

import dev.oamstudio.views.control.ActionButton;
import dev.oamstudio.views.control.KeyCap;
import dev.oamstudio.views.session.Surroundings;
import dev.oamstudio.views.shell.command.Command;
import dev.oamstudio.views.shell.command.CommandMenu;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The commands that have keys, menu by menu.
final class KeySheet extends VBox {
    private static final double WIDTH = 780;
    private static final double COLUMN = 340;

    KeySheet(List<CommandMenu> menus, Surroundings around, Overlay overlay) {
        getStyleClass().add("question");
        setId("key-sheet");
        setPrefWidth(WIDTH);
        Label title = new Label(around.text("shell.keys.title"));
        title.getStyleClass().add("panel-title");
        FlowPane groups = new FlowPane();
        groups.getStyleClass().add("key-groups");
        menus.stream()
                .filter(menu -> menu.commands().stream().anyMatch(c -> c.keys().isPresent()))
                .forEach(menu -> groups.getChildren().add(group(menu)));
        ActionButton done =
                new ActionButton(around.text("shell.done"), ActionButton.Weight.OUTLINED);
        done.setOnAction(event -> overlay.close());
        HBox buttons = new HBox(done);
        buttons.getStyleClass().add("question-buttons");
        getChildren().addAll(title, groups, buttons);
    }

    private static VBox group(CommandMenu menu) {
        Label title = new Label(menu.title());
        title.getStyleClass().add("section-head");
        VBox group = new VBox(title);
        group.setPrefWidth(COLUMN);
        group.getStyleClass().add("key-group");
        menu.commands().stream()
                .filter(command -> command.keys().isPresent())
                .forEach(command -> group.getChildren().add(row(command)));
        return group;
    }

    private static HBox row(Command command) {
        Label title = new Label(command.title());
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox row = new HBox(title, new KeyCap(command.keysText()));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
