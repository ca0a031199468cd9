package dev.oamstudio.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.catalog.Catalog;
import dev.oamstudio.model.yaml.TextChange;
import dev.oamstudio.model.yaml.TextRange;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class HistoryTest {
    private final Workspace start =
            Workspace.of(Map.of("a.yaml", "a: 1\n", "b.yaml", "b: 1\n"), Catalog.builtIn());

    @Test
    void typingOnBecomesOneStep() {
        History typed =
                push(
                        push(push(start, "a.yaml", 4, "2", false), "a.yaml", 5, "3", true),
                        "a.yaml",
                        6,
                        "4",
                        true);

        assertThat(text(typed)).isEqualTo("a: 1234\n");
        assertThat(typed.size()).isEqualTo(1);
        assertThat(text(typed.undo())).isEqualTo("a: 1\n");
        assertThat(text(typed.undo().redo())).isEqualTo("a: 1234\n");
    }

    @Test
    void whatIsTypedAndErasedInOneRunLeavesNoStep() {
        History typed = push(start, "a.yaml", 4, "2", false);
        EditOutcome.Applied erased =
                (EditOutcome.Applied)
                        typed.present()
                                .apply(
                                        new Edit.ReplaceText(
                                                "a.yaml",
                                                List.of(new TextChange(new TextRange(4, 5), ""))));

        History after = typed.push(erased, true);
        assertThat(text(after)).isEqualTo("a: 1\n");
        assertThat(after.undoLabel()).isEmpty();
    }

    @Test
    void aStepThatChangesNothingIsNotRemembered() {
        EditOutcome.Applied nothing =
                (EditOutcome.Applied) start.apply(new Edit.WriteFile("a.yaml", "a: 1\n"));

        assertThat(History.startingAt(start).push(nothing, false).undoLabel()).isEmpty();
    }

    @Test
    void filesThatComeAndGoComeAndGoAgain() {
        History gone = push(History.startingAt(start), new Edit.DeleteFile("a.yaml"));
        History both = push(gone, new Edit.WriteFile("c.yaml", "c: 1\n"));

        assertThat(Texts.of(both.present()))
                .isEqualTo(Map.of("b.yaml", "b: 1\n", "c.yaml", "c: 1\n"));
        assertThat(Texts.of(both.undo().undo().present())).isEqualTo(Texts.of(start));
        assertThat(Texts.of(both.undo().undo().redo().redo().present()))
                .isEqualTo(Texts.of(both.present()));
    }

    @Test
    void theOldestStepsAreForgottenWhenTheyCostMoreThanAllowed() {
        HistoryLimit limit = new HistoryLimit(20_000, 1_000);
        History history = History.startingAt(start, limit);
        for (int i = 0; i < 20; i++) {
            history = push(history, new Edit.WriteFile("a.yaml", ("x" + i).repeat(500) + "\n"));
        }

        assertThat(history.bytes()).isBetween(10_000L, 20_000L);
        assertThat(history.size()).isBetween(2, 9);
        String last = text(history);
        History back = history;
        while (back.undoLabel().isPresent()) {
            back = back.undo();
        }
        while (back.redoLabel().isPresent()) {
            back = back.redo();
        }
        assertThat(text(back)).isEqualTo(last);
    }

    @Test
    void oneStepIsKeptHoweverLargeItIs() {
        History history =
                push(
                        History.startingAt(start, new HistoryLimit(10, 1_000)),
                        new Edit.WriteFile("a.yaml", "b: 2\n"));

        assertThat(text(history.undo())).isEqualTo("a: 1\n");
    }

    @Test
    void anUndoneStepIsForgottenOnceSomethingElseIsDone() {
        History history = push(History.startingAt(start), new Edit.WriteFile("a.yaml", "a: 2\n"));
        History other = push(history.undo(), new Edit.WriteFile("a.yaml", "a: 3\n"));

        assertThat(other.redoLabel()).isEmpty();
        assertThat(text(other.undo())).isEqualTo("a: 1\n");
    }

    private static History push(Workspace start, String file, int at, String text, boolean on) {
        return push(History.startingAt(start), file, at, text, on);
    }

    private static History push(History history, String file, int at, String text, boolean on) {
        Edit edit = new Edit.ReplaceText(file, List.of(new TextChange(TextRange.at(at), text)));
        return history.push((EditOutcome.Applied) history.present().apply(edit), on);
    }

    private static History push(History history, Edit edit) {
        return history.push((EditOutcome.Applied) history.present().apply(edit), false);
    }

    private static String text(History history) {
        return Texts.of(history.present()).getOrDefault("a.yaml", "");
    }
}
