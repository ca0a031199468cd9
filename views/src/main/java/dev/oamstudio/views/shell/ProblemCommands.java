package dev.oamstudio.views.shell;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.views.control.ProblemMark;
import dev.oamstudio.views.problems.ProblemActions;
import dev.oamstudio.views.problems.ProblemActions.Action;
import dev.oamstudio.views.session.Request;
import dev.oamstudio.views.session.Studio;
import dev.oamstudio.views.session.Surroundings;
import dev.oamstudio.views.shell.pick.Pick;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/// What is done about the problem in hand: the one gone to last, or those of what is selected.
final class ProblemCommands {
    private static final double MARK = 16;

    private final Studio studio;
    private final ProblemActions actions;

    ProblemCommands(Studio studio) {
        this.studio = studio;
        this.actions = new ProblemActions(studio);
    }

    /// Everything that can be done, to choose from; says so if there is no problem.
    List<Pick> everything() {
        List<Diagnostic> inHand = actions.inHand();
        if (inHand.isEmpty()) {
            tellOfNone();
        }
        return inHand.stream()
                .flatMap(found -> actions.of(found).stream().map(action -> pick(found, action)))
                .toList();
    }

    /// Does something about the problem in hand.
    void act(BiConsumer<ProblemActions, Diagnostic> action) {
        actions.inHand().stream()
                .findFirst()
                .ifPresentOrElse(found -> action.accept(actions, found), this::tellOfNone);
    }

    /// Mends all problems of the kind of the one in hand.
    void mendAll() {
        act((all, found) -> {
            Optional<Action> mending = all.mendAll(found);
            mending.map(Action::run)
                    .ifPresentOrElse(
                            Runnable::run,
                            () -> tell(around().text("shell.fix-kind.none", found.rule().name())));
        });
    }

    private Pick pick(Diagnostic found, Action action) {
        return new Pick(
                action.title(),
                around().text(found.message()),
                "",
                () -> ProblemMark.of(found.severity(), MARK, around().messages()),
                action.run());
    }

    private void tellOfNone() {
        tell(around().text("shell.problem.none"));
    }

    private void tell(String sentence) {
        studio.design().requests().ask(new Request.Tell(sentence));
    }

    private Surroundings around() {
        return studio.around();
    }
}
