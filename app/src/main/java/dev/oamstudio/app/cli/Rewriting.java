package dev.oamstudio.app.cli;

import dev.oamstudio.app.file.FolderSaver;
import dev.oamstudio.app.file.RealDisk;
import dev.oamstudio.app.file.SafeWriter;
import dev.oamstudio.app.file.SaveOutcome;
import dev.oamstudio.model.edit.Terms;
import dev.oamstudio.model.edit.Workspace;
import java.nio.file.Path;
import java.util.Map;

/// Writes new texts over the files that a command was given, and never over what somebody else changed meanwhile.
record Rewriting(Input input, Terms terms) {

    /// The standard input cannot be written to.
    void refuseStream(boolean write) throws CommandFailure {
        if (write && input.name().equals("-")) {
            throw new CommandFailure(ExitCode.USAGE, input.console().say("rewrite.stream"));
        }
    }

    /// @param texts all texts by path; files that are not among them are deleted
    void write(Map<String, String> texts) throws CommandFailure {
        RealDisk disk = new RealDisk();
        Path backups = Path.of(System.getProperty("java.io.tmpdir"), "oam-studio-backups");
        SaveOutcome outcome =
                new FolderSaver(input.folder(), disk, new SafeWriter(disk, backups))
                        .save(input.workspace(), Workspace.of(texts, terms));
        switch (outcome) {
            case SaveOutcome.Saved ignored -> {}
            case SaveOutcome.ChangedOutside changed ->
                    throw failure("rewrite.changed", String.join(", ", changed.paths()));
            case SaveOutcome.Failed failed ->
                    throw failure("input.not-writable", failed.path(), failed.why());
        }
    }

    private CommandFailure failure(String key, Object... arguments) {
        return new CommandFailure(ExitCode.UNREADABLE, input.console().say(key, arguments));
    }
}
