package dev.oamstudio.views.problems;

import dev.oamstudio.model.application.ElementId;
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
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.kordamp.ikonli.feather.Feather;

/// What can be done about a finding: its fixes, those of all of its kind, to allow it, to turn its rule off, to read about it.
/// What changes files is shown as a difference first.
public final class ProblemActions {
    private final Studio studio;

    public ProblemActions(Studio studio) {
        this.studio = studio;
    }

    /// Something that can be done about a finding.
    public record Action(Feather icon, String title, Runnable run) {}

    /// The findings that are in hand: those at the place that was gone to last, else those of what is selected.
    public List<Diagnostic> inHand() {
        List<Diagnostic> all = design().diagnosticsProperty().get();
        List<ElementId> selected = design().selectionProperty().get();
        List<Diagnostic> gone =
                all.stream()
                        .filter(found ->
                                design().revealedProperty()
                                        .get()
                                        .equals(Optional.of(found.place())))
                        .toList();
        return gone.isEmpty()
                ? all.stream()
                        .filter(found -> !Collections.disjoint(found.elements(), selected))
                        .toList()
                : gone;
    }

    /// Everything, what mends it first.
    public List<Action> of(Diagnostic found) {
        List<Action> actions = new ArrayList<>(mending(found));
        actions.addAll(about(found));
        return List.copyOf(actions);
    }

    /// Its fixes, and those of all of its kind.
    List<Action> mending(Diagnostic found) {
        List<Action> fixes = new ArrayList<>();
        found.fixes()
                .forEach(fix ->
                        fixes.add(
                                new Action(
                                        Feather.TOOL,
                                        around().text(fix.title()),
                                        () -> propose(fix))));
        mendAll(found).ifPresent(fixes::add);
        return fixes;
    }

    List<Action> about(Diagnostic found) {
        String name = found.rule().name();
        return List.of(
                new Action(
                        Feather.CHECK_CIRCLE, around().text("problems.allow"), () -> allow(found)),
                new Action(
                        Feather.SLASH,
                        around().text("problems.turn-off", name),
                        () -> turnOff(found)),
                new Action(
                        Feather.BOOK_OPEN,
                        around().text("problems.explain", name),
                        () -> explain(found)));
    }

    /// Shows what a fix does.
    void propose(Fix fix) {
        ask(new Request.Propose(around().text(fix.title()), new Edit.ApplyFix(fix)));
    }

    /// The first fixes of all findings of one kind, if there are several.
    public Optional<Action> mendAll(Diagnostic found) {
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
                new Action(
                        Feather.LAYERS, title, () -> ask(new Request.Propose(title, edit, notes))));
    }

    public void allow(Diagnostic found) {
        ask(new Request.Allow(found));
    }

    public void explain(Diagnostic found) {
        ask(new Request.Explain(found.rule()));
    }

    public void turnOff(Diagnostic found) {
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
