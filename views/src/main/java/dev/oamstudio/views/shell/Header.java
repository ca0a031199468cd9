package dev.oamstudio.views.shell;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.views.control.ActionButton;
import dev.oamstudio.views.control.ActionButton.Weight;
import dev.oamstudio.views.control.IconButton;
import dev.oamstudio.views.control.KeyCap;
import dev.oamstudio.views.control.ProblemPill;
import dev.oamstudio.views.session.DesignSession;
import dev.oamstudio.views.session.Studio;
import dev.oamstudio.views.session.Surroundings;
import dev.oamstudio.views.shell.command.Command;
import dev.oamstudio.views.shell.command.MenuItems;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Separator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Menu and tool bar in one row: undo, the state of the checks, the cluster, and the way from preview to apply. Where the row is
/// short of room, words give way to signs, and the menus to one button.
final class Header extends HBox {
    private static final double ROOM_FOR_FIELD = 1240;
    private static final double ROOM_FOR_WORDS = 1060;
    private static final double ROOM_FOR_MENUS = 860;
    private static final double ROOM_FOR_CHECKS = 640;

    private final StudioCommands commands;
    private final Surroundings around;

    Header(StudioCommands commands, Surroundings around) {
        this.commands = commands;
        this.around = around;
        getStyleClass().add("header");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(new ApplicationMark(), menuBar(), menuButton());
    }

    /// With what there is to do when no folder is open.
    Header ofWelcome() {
        getChildren().addAll(space(), iconOf(Feather.SLIDERS, "settings"));
        return this;
    }

    /// With the tools of an open folder.
    Header ofWorkbench(Workbench workbench) {
        Studio studio = workbench.studio();
        HBox checks = new HBox();
        checks.setAlignment(Pos.CENTER);
        checks.setMinWidth(USE_PREF_SIZE);
        showIf(checks, widerThan(ROOM_FOR_CHECKS));
        getChildren()
                .addAll(
                        line(),
                        step(Feather.CORNER_UP_LEFT, "undo", studio),
                        step(Feather.CORNER_UP_RIGHT, "redo", studio),
                        line(),
                        checks,
                        space(),
                        goToField(),
                        goToButton(),
                        space(),
                        new ContextPicker(studio),
                        tool(Feather.EYE, "preview"),
                        tool(Feather.CHECK_SQUARE, "plan"),
                        apply());
        studio.design().diagnosticsProperty().subscribe(found -> showChecks(checks, found));
        return this;
    }

    private MenuBar menuBar() {
        MenuBar bar = new MenuBar();
        bar.getMenus().setAll(MenuItems.withShortcuts(commands.menus()));
        bar.setMinWidth(USE_PREF_SIZE);
        showIf(bar, widerThan(ROOM_FOR_MENUS));
        return bar;
    }

    private MenuButton menuButton() {
        MenuButton button = new MenuButton("", new FontIcon(Feather.MENU));
        button.getStyleClass().add("menus");
        button.setId("menus");
        button.setAccessibleText(around.text("shell.menus"));
        button.getItems().setAll(MenuItems.withoutShortcuts(commands.menus()));
        button.setMinWidth(USE_PREF_SIZE);
        showIf(button, widerThan(ROOM_FOR_MENUS).not());
        return button;
    }

    /// What looks like the field that it opens.
    private Button goToField() {
        Command command = commands.named("go-to");
        Label words = new Label(command.title());
        HBox content =
                new HBox(
                        new FontIcon(Feather.SEARCH),
                        words,
                        space(),
                        new KeyCap(command.keysText()));
        content.setAlignment(Pos.CENTER_LEFT);
        content.getStyleClass().add("go-to-content");
        Button field = new Button();
        field.getStyleClass().setAll("go-to-field");
        field.setId("go-to");
        field.setGraphic(content);
        field.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        field.setAccessibleText(command.title());
        field.setOnAction(event -> command.run());
        showIf(field, widerThan(ROOM_FOR_FIELD));
        return field;
    }

    private Node goToButton() {
        IconButton button = iconOf(Feather.SEARCH, "go-to");
        showIf(button, widerThan(ROOM_FOR_FIELD).not());
        return button;
    }

    private IconButton iconOf(Feather icon, String name) {
        Command command = commands.named(name);
        IconButton button = new IconButton(icon, says(command));
        button.setOnAction(event -> command.run());
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private Node step(Feather icon, String name, Studio studio) {
        IconButton button = iconOf(icon, name);
        button.setId(name);
        button.disableProperty().bind(Bindings.not(commands.named(name).state().available()));
        DesignSession design = studio.design();
        design.workspaceProperty()
                .subscribe(now ->
                        button.setDoes(
                                stepText(
                                        name,
                                        name.equals("undo")
                                                ? design.history().undoLabel()
                                                : design.history().redoLabel())));
        return button;
    }

    private String stepText(String name, Optional<Message> step) {
        return step.map(message -> around.text("shell." + name + ".step", around.text(message)))
                .orElseGet(() -> says(commands.named(name)));
    }

    private static String says(Command command) {
        return command.keys().isEmpty()
                ? command.title()
                : command.title() + " (" + command.keysText() + ")";
    }

    private ActionButton tool(Feather icon, String name) {
        Command command = commands.named(name);
        ActionButton button = new ActionButton(icon, command.title(), Weight.QUIET);
        button.setId("tool-" + name);
        button.setAccessibleText(command.title());
        button.setTooltip(new Tooltip(says(command)));
        button.disableProperty().bind(Bindings.not(command.state().available()));
        button.setOnAction(event -> command.run());
        button.contentDisplayProperty()
                .bind(
                        Bindings.when(widerThan(ROOM_FOR_WORDS))
                                .then(ContentDisplay.LEFT)
                                .otherwise(ContentDisplay.GRAPHIC_ONLY));
        return button;
    }

    private ActionButton apply() {
        Command command = commands.named("apply");
        ActionButton button = new ActionButton(Feather.PLAY, command.title(), Weight.FILLED);
        button.setId("apply");
        button.setTooltip(new Tooltip(says(command)));
        button.disableProperty().bind(Bindings.not(command.state().available()));
        button.setOnAction(event -> command.run());
        return button;
    }

    private void showChecks(HBox checks, List<Diagnostic> found) {
        checks.getChildren().clear();
        for (Severity severity : Severity.values()) {
            int count = (int) found.stream().filter(d -> d.severity() == severity).count();
            if (count > 0) {
                checks.getChildren().add(ProblemPill.spelling(severity, count, around.messages()));
                return;
            }
        }
    }

    private BooleanBinding widerThan(double width) {
        return widthProperty().greaterThanOrEqualTo(width);
    }

    private static void showIf(Node node, BooleanBinding shown) {
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(shown);
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private static Node line() {
        return new Separator(Orientation.VERTICAL);
    }
}
