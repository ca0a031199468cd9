package dev.oamstudio.views.shell;

import dev.oamstudio.model.catalog.Capability;
import dev.oamstudio.model.catalog.CapabilityKind;
import dev.oamstudio.views.control.Hue;
import dev.oamstudio.views.control.KindTile;
import dev.oamstudio.views.session.Surroundings;
import dev.oamstudio.views.shell.command.Command;
import dev.oamstudio.views.shell.command.CommandMenu;
import dev.oamstudio.views.shell.pick.Pick;
import dev.oamstudio.views.shell.pick.PickSheet;
import dev.oamstudio.views.task.Job;
import dev.oamstudio.views.task.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What opens over the window: lists to choose from, settings, the sheet of keys.
final class Sheets {
    private static final double PICK_WIDTH = 600;
    private static final double TILE = 20;
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final StudioWindow window;

    Sheets(StudioWindow window) {
        this.window = window;
    }

    /// Every command that can be done now.
    void everyCommand(List<CommandMenu> menus) {
        List<Pick> picks =
                menus.stream()
                        .flatMap(menu -> menu.commands().stream().flatMap(c -> pick(menu, c)))
                        .toList();
        choose("shell.every-command.prompt", picks);
    }

    void goTo(Workbench open) {
        choose("shell.go-to.prompt", GoToAnything.picks(open));
    }

    /// What can be done about the problem in hand.
    void aboutProblem(Workbench open) {
        List<Pick> picks = new ProblemCommands(open.studio()).everything();
        if (!picks.isEmpty()) {
            choose("shell.fix-problem.prompt", picks);
        }
    }

    void openRecent() {
        window.around()
                .background()
                .start(
                        new Job<>(
                                window.around().text("welcome.recent"),
                                LIMIT,
                                window.desk()::recent),
                        this::showRecent);
    }

    /// The samples, to open a copy of one.
    void openSample() {
        window.around()
                .background()
                .start(
                        new Job<>(
                                window.around().text("welcome.samples"),
                                LIMIT,
                                window.desk()::samples),
                        this::showSamples);
    }

    void settings() {
        Region sheet = new SettingsSheet(window.preferences(), around(), window.layers().overlay());
        window.layers().overlay().show(sheet, () -> {});
    }

    void keys(List<CommandMenu> menus) {
        Region sheet = new KeySheet(menus, around(), window.layers().overlay());
        window.layers().overlay().show(sheet, () -> {});
    }

    void addComponent(Workbench open) {
        chooseCapability(open, CapabilityKind.WORKLOAD, "shell.add-component");
    }

    void addTrait(Workbench open) {
        chooseCapability(open, CapabilityKind.TRAIT, "shell.add-trait");
    }

    void addScope(Workbench open) {
        chooseCapability(open, CapabilityKind.SCOPE, "shell.add-scope");
    }

    private void showRecent(Outcome<List<Desk.Recent>> outcome) {
        if (outcome instanceof Outcome.Done<List<Desk.Recent>>(List<Desk.Recent> folders)) {
            choose(
                    "shell.open-recent",
                    folders.stream().filter(Desk.Recent::there).map(this::pick).toList());
        }
    }

    private void showSamples(Outcome<List<Desk.Sample>> outcome) {
        if (outcome instanceof Outcome.Done<List<Desk.Sample>>(List<Desk.Sample> samples)) {
            choose("welcome.samples", samples.stream().map(this::pick).toList());
        }
    }

    private Pick pick(Desk.Sample sample) {
        return new Pick(
                sample.title(),
                sample.description(),
                "",
                () -> new FontIcon(Feather.FOLDER),
                () -> window.openSample(sample.name()));
    }

    private Pick pick(Desk.Recent recent) {
        return new Pick(
                String.valueOf(recent.folder().getFileName()),
                RecentFolders.shortPath(recent.folder()),
                "",
                () -> new FontIcon(Feather.FOLDER),
                () -> window.openFolder(recent.folder()));
    }

    private void chooseCapability(Workbench open, CapabilityKind kind, String prompt) {
        choose(
                prompt,
                open.studio().design().workspace().design().catalog().of(kind).stream()
                        .map(capability -> pick(open, capability))
                        .toList());
    }

    private static Pick pick(Workbench open, Capability capability) {
        return new Pick(
                capability.presentation().title(),
                capability.presentation().description(),
                "",
                () -> tile(capability),
                () -> open.centre().canvas().insert(capability));
    }

    private static KindTile tile(Capability capability) {
        return switch (capability.kind()) {
            case WORKLOAD -> KindTile.ofWorkload(capability.type(), TILE);
            case TRAIT ->
                    KindTile.of(
                            capability.type(), "trait", Hue.ofWorkload(capability.type()), TILE);
            case SCOPE ->
                    KindTile.of(
                            capability.type(), "scope", Hue.ofScope(capability.type(), 0), TILE);
        };
    }

    private Stream<Pick> pick(CommandMenu menu, Command command) {
        return command.isAvailable()
                ? Stream.of(
                        new Pick(
                                command.title(),
                                menu.title(),
                                command.keysText(),
                                Region::new,
                                command::run))
                : Stream.empty();
    }

    private void choose(String prompt, List<Pick> picks) {
        Overlay overlay = window.layers().overlay();
        PickSheet sheet =
                new PickSheet(around().text(prompt), picks, around().messages(), overlay::close);
        sheet.setPrefWidth(PICK_WIDTH);
        overlay.showAtTop(sheet);
    }

    private Surroundings around() {
        return window.around();
    }
}
