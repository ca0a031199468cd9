package dev.oamstudio.views.shell;

import dev.oamstudio.model.application.Dialect;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.views.problems.ProblemActions;
import dev.oamstudio.views.session.ClusterSession.Activity;
import dev.oamstudio.views.session.DesignSession;
import dev.oamstudio.views.session.Request;
import dev.oamstudio.views.session.TraitOrder;
import dev.oamstudio.views.shell.command.Command;
import dev.oamstudio.views.shell.command.Command.State;
import dev.oamstudio.views.shell.command.CommandMenu;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;

/// Everything that can be done in the window, menu by menu. On the welcome page what needs an open folder is there, too, but
/// cannot be done.
final class StudioCommands {
    private final StudioWindow window;
    private final Optional<Workbench> workbench;
    private final CommandMaker maker;
    private final State inFolder;
    private final Sheets sheets;
    private final List<CommandMenu> menus;

    private StudioCommands(StudioWindow window, Optional<Workbench> workbench) {
        this.window = window;
        this.workbench = workbench;
        this.maker = new CommandMaker(window.around());
        this.inFolder = State.when(new SimpleBooleanProperty(workbench.isPresent()));
        this.sheets = new Sheets(window);
        this.menus =
                List.of(
                        menu("file", file()),
                        menu("edit", edit()),
                        menu("view", new ViewCommands(window, workbench, maker).sections()),
                        menu("insert", insert()),
                        menu("problems", problems()),
                        menu("cluster", cluster()),
                        menu("help", help()));
    }

    static StudioCommands of(StudioWindow window, Workbench workbench) {
        return new StudioCommands(window, Optional.of(workbench));
    }

    static StudioCommands ofWelcome(StudioWindow window) {
        return new StudioCommands(window, Optional.empty());
    }

    /// The menus, from left to right. What can be done may change, the commands don't.
    List<CommandMenu> menus() {
        return menus;
    }

    /// A command by its name, for a button.
    Command named(String name) {
        return menus().stream()
                .flatMap(menu -> menu.commands().stream())
                .filter(command -> command.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such command: " + name));
    }

    private CommandMenu menu(String name, List<List<Command>> sections) {
        return new CommandMenu(window.around().text("shell.menu." + name), sections);
    }

    private List<List<Command>> file() {
        FolderWays ways = new FolderWays(window);
        return List.of(
                List.of(
                        maker.make("new-application", "Shortcut+N", ways::newApplication),
                        maker.make("open-folder", "Shortcut+O", ways::chooseFolder),
                        maker.make("open-recent", "Shortcut+R", sheets::openRecent),
                        maker.make("paste-yaml", "Shortcut+Alt+V", ways::pasteYaml)),
                List.of(
                        inWorkbench("save", "Shortcut+S", open -> open.saving().save()),
                        inWorkbench(
                                "delete-file",
                                "",
                                open ->
                                        new RewriteCommands(open.studio())
                                                .delete(open.centre().editor().file()))),
                List.of(maker.make("settings", "Shortcut+Comma", sheets::settings)),
                List.of(
                        maker.make(
                                "close-folder", "Shortcut+Shift+W", inFolder, window::closeFolder),
                        maker.make("quit", "Shortcut+Q", ways::quit)));
    }

    private List<List<Command>> edit() {
        return List.of(
                List.of(
                        inWorkbench(
                                "undo",
                                "Shortcut+Z",
                                canDo(open -> open.studio().design().canUndoProperty()),
                                open -> open.studio().design().undo()),
                        inWorkbench(
                                "redo",
                                "Shortcut+Shift+Z",
                                canDo(open -> open.studio().design().canRedoProperty()),
                                open -> open.studio().design().redo())),
                List.of(
                        inWorkbench(
                                "trait-up",
                                "Alt+Shift+Up",
                                onTrait(TraitOrder::canRise),
                                open -> withSelected(open, TraitOrder::raise)),
                        inWorkbench(
                                "trait-down",
                                "Alt+Shift+Down",
                                onTrait(TraitOrder::canSink),
                                open -> withSelected(open, TraitOrder::sink))),
                List.of(
                        form(Request.Form.RENAME, "Shift+F6"),
                        inWorkbench("repair", "", StudioCommands::repair),
                        inWorkbench("convert.upstream", "", rewriting(Dialect.UPSTREAM)),
                        inWorkbench("convert.edas", "", rewriting(Dialect.EDAS))),
                List.of(inWorkbench("go-to", "Shortcut+P", open -> sheets.goTo(open))));
    }

    private List<List<Command>> problems() {
        return List.of(
                List.of(
                        inWorkbench("next-problem", "F8", open -> open.problems().next()),
                        inWorkbench(
                                "previous-problem",
                                "Shift+F8",
                                open -> open.problems().previous())),
                List.of(
                        inWorkbench("fix-problem", "Shortcut+Period", sheets::aboutProblem),
                        onProblem("fix-kind", ProblemCommands::mendAll)),
                List.of(
                        onProblem("allow-problem", now -> now.act(ProblemActions::allow)),
                        onProblem("turn-off-rule", now -> now.act(ProblemActions::turnOff)),
                        onProblem("explain-rule", now -> now.act(ProblemActions::explain))));
    }

    private Command onProblem(String name, Consumer<ProblemCommands> action) {
        return inWorkbench(name, "", open -> action.accept(new ProblemCommands(open.studio())));
    }

    private static void repair(Workbench open) {
        new RewriteCommands(open.studio()).repair(open.centre().editor().file());
    }

    private static Consumer<Workbench> rewriting(Dialect target) {
        return open -> new RewriteCommands(open.studio()).convert(target);
    }

    private State onTrait(BiPredicate<TraitOrder, ElementId> can) {
        return canDo(open -> {
            DesignSession design = open.studio().design();
            TraitOrder order = new TraitOrder(design);
            return Bindings.createBooleanBinding(
                    () -> order.selected().filter(trait -> can.test(order, trait)).isPresent(),
                    design.selectionProperty(),
                    design.workspaceProperty());
        });
    }

    private static void withSelected(Workbench open, BiConsumer<TraitOrder, ElementId> action) {
        TraitOrder order = new TraitOrder(open.studio().design());
        order.selected().ifPresent(trait -> action.accept(order, trait));
    }

    private List<List<Command>> insert() {
        return List.of(
                List.of(
                        inWorkbench("add-component", "Shortcut+Shift+C", sheets::addComponent),
                        inWorkbench("add-trait", "Shortcut+Shift+T", sheets::addTrait),
                        inWorkbench("add-scope", "", sheets::addScope)),
                List.of(
                        form(Request.Form.CONNECT_DATA, "Shortcut+Shift+D"),
                        form(Request.Form.COPY_TRAIT, ""),
                        form(Request.Form.SET_FIELD, "")),
                List.of(
                        form(Request.Form.DECLARE_PARAMETER, ""),
                        form(Request.Form.SET_PARAMETER, ""),
                        form(Request.Form.REMOVE_PARAMETER, "")),
                List.of(form(Request.Form.CREATE_DEFINITION, "")));
    }

    /// Opens a form about what is selected.
    private Command form(Request.Form form, String keys) {
        String name = form.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return inWorkbench(
                name,
                keys,
                open -> {
                    DesignSession design = open.studio().design();
                    List<ElementId> about = design.selectionProperty().get();
                    design.requests().ask(new Request.Fill(form, about));
                });
    }

    private List<List<Command>> cluster() {
        State idle = canDo(StudioCommands::isFree);
        return List.of(
                List.of(
                        inWorkbench(
                                "preview",
                                "Shortcut+Shift+R",
                                open -> open.show(BottomPanel.Tab.RENDERED)),
                        inWorkbench("plan", "Shortcut+Shift+L", idle, Workbench::plan),
                        inWorkbench("apply", "Shortcut+Enter", idle, Workbench::apply),
                        inWorkbench(
                                "cancel-apply",
                                "",
                                canDo(StudioCommands::isApplying),
                                open -> open.studio().cluster().cancel())),
                List.of(
                        inWorkbench(
                                "live", "Shortcut+L", open -> open.show(BottomPanel.Tab.LIVE))));
    }

    private List<List<Command>> help() {
        return List.of(
                List.of(
                        maker.make(
                                "every-command",
                                "Shortcut+Shift+P",
                                () -> sheets.everyCommand(menus())),
                        maker.make("keys", "F1", () -> sheets.keys(menus()))));
    }

    private Command inWorkbench(String name, String keys, Consumer<Workbench> action) {
        return inWorkbench(name, keys, inFolder, action);
    }

    private Command inWorkbench(String name, String keys, State state, Consumer<Workbench> action) {
        return maker.make(name, keys, state, () -> workbench.ifPresent(action));
    }

    private State canDo(Function<Workbench, ObservableBooleanValue> when) {
        return workbench.map(when).map(State::when).orElse(inFolder);
    }

    private static BooleanBinding isFree(Workbench open) {
        return Bindings.createBooleanBinding(
                () ->
                        switch (open.studio().cluster().activityProperty().get()) {
                            case Activity.Idle ignored -> true;
                            case Activity.Failed ignored -> true;
                            case Activity.Connecting ignored -> false;
                            case Activity.Planning ignored -> false;
                            case Activity.Applying ignored -> false;
                        },
                open.studio().cluster().activityProperty());
    }

    private static BooleanBinding isApplying(Workbench open) {
        return Bindings.createBooleanBinding(
                () -> open.studio().cluster().activityProperty().get() instanceof Activity.Applying,
                open.studio().cluster().activityProperty());
    }
}
