package dev.oamstudio.app.cli;

import dev.oamstudio.app.cli.print.Console;
import dev.oamstudio.app.file.FileException;
import dev.oamstudio.app.file.FolderSaver;
import dev.oamstudio.app.file.RealDisk;
import dev.oamstudio.app.file.SafeWriter;
import dev.oamstudio.app.file.SaveOutcome;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Mending;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.edit.Edit;
import dev.oamstudio.model.edit.EditOutcome;
import dev.oamstudio.model.edit.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What `lint --fix` does: the first fix of every finding, round after round, until nothing more can be mended.
final class LintFixing {
    /// Fixes may uncover what was hidden behind a finding; they do not do so for ever.
    private static final int ROUNDS = 10;

    private LintFixing() {}

    /// What of a workspace is to be mended.
    interface Selection {
        List<Diagnostic> of(Workspace workspace) throws CommandFailure;
    }

    static void mend(String folder, Selection selection, Console console, Ports ports)
            throws CommandFailure, FileException {
        if (folder.equals("-")) {
            throw new CommandFailure(ExitCode.USAGE, console.say("lint.no-stdin", "--fix"));
        }
        Path path = Path.of(folder);
        if (!Files.exists(path)) {
            throw new CommandFailure(ExitCode.UNREADABLE, console.say("input.missing", folder));
        }
        Workspace before = Input.read(folder, console, ports.terms().get()).workspace();
        Workspace now = before;
        int mended = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Mending mending = Mending.of(selection.of(now));
            Workspace next = next(now, mending);
            if (next.changedSince(now).isEmpty()) {
                break;
            }
            mended += mending.mended().size();
            now = next;
        }
        save(Files.isDirectory(path) ? path : path.resolveSibling(""), before, now, console);
        console.warn(console.say("lint.fixed", mended, now.changedSince(before).size()));
    }

    private static Workspace next(Workspace now, Mending mending) {
        EditOutcome outcome =
                now.apply(new Edit.ApplyFix(mending.asFix(Message.of("edit.label.fix"))));
        return switch (outcome) {
            case EditOutcome.Applied applied -> applied.workspace();
            case EditOutcome.Refused ignored -> now;
        };
    }

    private static void save(Path folder, Workspace before, Workspace now, Console console)
            throws CommandFailure {
        RealDisk disk = new RealDisk();
        SaveOutcome outcome =
                new FolderSaver(folder, disk, new SafeWriter(disk, folder)).save(before, now);
        switch (outcome) {
            case SaveOutcome.Saved ignored -> {}
            case SaveOutcome.ChangedOutside changed ->
                    throw new CommandFailure(
                            ExitCode.UNREADABLE,
                            console.say("lint.fix-changed", String.join(", ", changed.paths())));
            case SaveOutcome.Failed failed ->
                    throw new CommandFailure(
                            ExitCode.UNREADABLE,
                            console.say("lint.fix-failed", failed.path(), failed.why()));
        }
    }
}
