package dev.oamstudio.model.bench;

import dev.oamstudio.model.catalog.Catalog;
import dev.oamstudio.model.edit.Edit;
import dev.oamstudio.model.edit.EditOutcome;
import dev.oamstudio.model.edit.History;
import dev.oamstudio.model.edit.HistoryLimit;
import dev.oamstudio.model.edit.Workspace;
import dev.oamstudio.model.yaml.TextChange;
import dev.oamstudio.model.yaml.TextRange;
import java.util.List;

/// Tells what 10,000 steps of undo keep in memory beside the workspace itself: words typed into one of a folder's files, each
/// a step, in 1,000 applications.
public final class HistorySize {
    private static final int STEPS = 10_000;
    private static final int APPLICATIONS = 1_000;

    private HistorySize() {}

    public static void main(String[] arguments) throws InterruptedException {
        History history = typed();
        Workspace last = history.present();
        long with = used();
        int steps = history.size();
        long estimate = history.bytes();
        history = History.startingAt(last);
        long without = used();
        System.out.printf(
                "%d steps: %.1f MB retained, %.1f MB by the history's own estimate (%d)%n",
                steps, (with - without) / 1e6, estimate / 1e6, history.size());
    }

    private static History typed() {
        Workspace start = Workspace.of(SampleTexts.folder(APPLICATIONS), Catalog.builtIn());
        History history = History.startingAt(start, HistoryLimit.ofMegabytes(1_000));
        for (int i = 0; i < STEPS; i++) {
            String file = "apps/shop-" + i % APPLICATIONS + ".yaml";
            Edit edit =
                    new Edit.ReplaceText(
                            file, List.of(new TextChange(TextRange.at(2), "word " + i + " ")));
            if (history.present().apply(edit) instanceof EditOutcome.Applied applied) {
                history = history.push(applied, false);
            }
        }
        return history;
    }

    private static long used() throws InterruptedException {
        for (int i = 0; i < 5; i++) {
            System.gc();
            Thread.sleep(100);
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
