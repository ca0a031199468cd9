package dev.oamstudio.views.problems;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Fix;
import dev.oamstudio.model.diagnostic.Mending;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.edit.Edit;
import dev.oamstudio.model.rule.LintSettings;
import dev.oamstudio.model.rule.LintSettingsWriting;
import dev.oamstudio.views.session.DesignSession;
import dev.oamstudio.views.session.Request;
import dev.oamstudio.views.session.Studio;
import dev.oamstudio.views.session.Surroundings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What can be done about a finding: its fixes, those of all of its kind, to allow it, to turn its rule off, to read about it.
/// What changes files is shown as a difference first.
final class ProblemMenu {
    private final Studio studio;
    private final Consumer<String> onlyThese;

    /// @param onlyThese filters by a rule
    ProblemMenu(Studio studio, Consumer<String> onlyThese) {
        this.studio = studio;
        this.onlyThese = onlyThese;
    }

    ContextMenu of(Diagnostic found) {
        ContextMenu menu = new ContextMenu();
        menu.setId("problem-menu");
        List<MenuItem> fixes = new ArrayList<>();
        found.fixes().forEach(fix -> fixes.add(item(Feather.TOOL, fix)));
        mendAll(found).ifPresent(fixes::add);
        menu.getItems().addAll(fixes);
        if (!fixes.isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        menu.getItems().addAll(about(found));
        return menu;
    }

    /// Shows what a fix does.
    void propose(Fix fix) {
        ask(new Request.Propose(around().text(fix.title()), new Edit.ApplyFix(fix)));
    }

    private MenuItem item(Feather icon, Fix fix) {
        return item(icon, around().text(fix.title()), () -> propose(fix));
    }

    /// The first fixes of all findings of one kind, if there are several.
    private Optional<MenuItem> mendAll(Diagnostic found) {
        List<Diagnostic> kind =
                design().diagnosticsProperty().get().stream()
                        .filter(each -> each.rule().equals(found.rule()))
                        .filter(each -> !each.fixes().isEmpty())
                        .toList();
        if (kind.size() < 2) {
            return Optional.empty();
        }
        Mending mending = Mending.of(kind);
        Message label = Message.of("edit.label.fix-kind", found.rule().name());
        String title = around().text("problems.fix-kind", kind.size());
        // Fixes that touch the same text do not go together: what remains is found again.
        int left = kind.size() - mending.mended().size();
        List<String> notes =
                left == 0 ? List.of() : List.of(around().text("problems.fix-kind.left", left));
        Edit edit = new Edit.ChangeFiles(label, mending.asFix(label).changes());
        return Optional.of(
                item(Feather.LAYERS, title, () -> ask(new Request.Propose(title, edit, notes))));
    }

    private List<MenuItem> about(Diagnostic found) {
        String name = found.rule().name();
        return List.of(
                item(
                        Feather.CHECK_CIRCLE,
                        around().text("problems.allow"),
                        () -> ask(new Request.Allow(found))),
                item(Feather.SLASH, around().text("problems.turn-off", name), () -> turnOff(found)),
                item(
                        Feather.BOOK_OPEN,
                        around().text("problems.explain", name),
                        () -> ask(new Request.Explain(found.rule()))),
                item(
                        Feather.FILTER,
                        around().text("problems.only-rule", name),
                        () -> onlyThese.accept(name)));
    }

    private void turnOff(Diagnostic found) {
        String title = around().text("problems.turn-off", found.rule().name());
        LintSettingsWriting.turnedOff(design().workspace().file(LintSettings.FILE), found.rule())
                .ifPresentOrElse(
                        text ->
                                ask(
                                        new Request.Propose(
                                                title,
                                                new Edit.WriteFile(LintSettings.FILE, text))),
                        () -> ask(new Request.Tell(around().text("problems.settings-broken"))));
    }

    private MenuItem item(Feather icon, String title, Runnable action) {
        MenuItem item = new MenuItem(title, new FontIcon(icon));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }

    private void ask(Request request) {
        design().requests().ask(request);
    }

    private DesignSession design() {
        return studio.design();
    }

    private Surroundings around() {
        return studio.around();
    }
}
