package dev.oamstudio.views.shell;

import dev.oamstudio.views.shell.WorkbenchLayout.Panel;
import dev.oamstudio.views.shell.command.Command;
import dev.oamstudio.views.shell.command.Command.State;
import dev.oamstudio.views.theme.ThemeChoice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;

/// What changes how the window looks: what is shown, where, how large, in which theme.
final class ViewCommands {
    private static final double STEP = 0.25;

    private final Preferences preferences;
    private final Optional<Workbench> workbench;
    private final CommandMaker maker;
    private final State inFolder;

    ViewCommands(StudioWindow window, Optional<Workbench> workbench, CommandMaker maker) {
        this.preferences = window.preferences();
        this.workbench = workbench;
        this.maker = maker;
        this.inFolder = State.when(new SimpleBooleanProperty(workbench.isPresent()));
    }

    List<List<Command>> sections() {
        return List.of(modes(), panels(), tabs(), zoom(), size(), themes());
    }

    private List<Command> modes() {
        List<Command> modes = new ArrayList<>();
        int number = 0;
        for (Centre.Mode mode : Centre.Mode.values()) {
            number++;
            State state = chosen(open -> Bindings.equal(open.centre().modeProperty(), mode));
            modes.add(
                    inWorkbench(
                            "mode." + word(mode),
                            "Shortcut+" + number,
                            state,
                            open -> open.centre().choose(mode)));
        }
        return modes;
    }

    private List<Command> panels() {
        return List.of(
                panel(
                        "left-panel",
                        "Shortcut+B",
                        WorkbenchLayout::left,
                        now -> now.withLeft(now.left().toggled())),
                panel(
                        "right-panel",
                        "Shortcut+Alt+B",
                        WorkbenchLayout::right,
                        now -> now.withRight(now.right().toggled())),
                panel(
                        "bottom-panel",
                        "Shortcut+J",
                        WorkbenchLayout::bottom,
                        now -> now.withBottom(now.bottom().toggled())));
    }

    private Command panel(
            String name,
            String keys,
            Function<WorkbenchLayout, Panel> panel,
            UnaryOperator<WorkbenchLayout> toggle) {
        ObjectProperty<WorkbenchLayout> layout = preferences.layoutProperty();
        ObservableBooleanValue shown =
                Bindings.createBooleanBinding(() -> panel.apply(layout.get()).shown(), layout);
        return maker.make(
                name, keys, inFolder.chosenIf(shown), () -> layout.set(toggle.apply(layout.get())));
    }

    private List<Command> tabs() {
        List<Command> tabs = new ArrayList<>();
        for (LeftPanel.Tab tab : LeftPanel.Tab.values()) {
            tabs.add(inWorkbench("left." + word(tab), "", inFolder, open -> open.show(tab)));
        }
        for (BottomPanel.Tab tab : BottomPanel.Tab.values()) {
            String keys = tab == BottomPanel.Tab.PROBLEMS ? "Shortcut+Shift+M" : "";
            tabs.add(inWorkbench("bottom." + word(tab), keys, inFolder, open -> open.show(tab)));
        }
        return tabs;
    }

    private List<Command> zoom() {
        return List.of(
                inWorkbench(
                        "zoom-to-fit", "", inFolder, open -> open.centre().canvas().zoomToFit()),
                inWorkbench(
                        "zoom-to-full-size",
                        "",
                        inFolder,
                        open -> open.centre().canvas().zoomToFullSize()),
                inWorkbench("tidy", "", inFolder, open -> open.centre().canvas().tidy()));
    }

    private List<Command> size() {
        return List.of(
                maker.make("larger", "Shortcut+Alt+Equals", () -> resize(STEP)),
                maker.make("smaller", "Shortcut+Alt+Minus", () -> resize(-STEP)));
    }

    private void resize(double step) {
        preferences.scaleProperty().set(preferences.scaleProperty().get() + step);
    }

    private List<Command> themes() {
        return Arrays.stream(ThemeChoice.values())
                .map(choice ->
                        maker.make(
                                "theme." + word(choice),
                                "",
                                State.always()
                                        .chosenIf(
                                                Bindings.equal(
                                                        preferences.themeProperty(), choice)),
                                () -> preferences.themeProperty().set(choice)))
                .toList();
    }

    private State chosen(Function<Workbench, ObservableBooleanValue> on) {
        return workbench.map(on).map(inFolder::chosenIf).orElse(inFolder);
    }

    private Command inWorkbench(String name, String keys, State state, Consumer<Workbench> action) {
        return maker.make(name, keys, state, () -> workbench.ifPresent(action));
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
