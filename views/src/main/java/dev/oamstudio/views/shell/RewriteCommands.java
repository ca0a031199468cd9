package dev.oamstudio.views.shell;

import dev.oamstudio.model.application.Dialect;
import dev.oamstudio.model.conversion.Conversion;
import dev.oamstudio.model.conversion.Loss;
import dev.oamstudio.model.dialect.Repair;
import dev.oamstudio.model.edit.Edit;
import dev.oamstudio.model.edit.Workspace;
import dev.oamstudio.model.yaml.YamlFile;
import dev.oamstudio.views.session.Request;
import dev.oamstudio.views.session.Studio;
import dev.oamstudio.views.session.Surroundings;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What concerns whole files: conversion to another dialect and repair of pasted text, which are shown as a difference first, and
/// deleting one.
final class RewriteCommands {
    private final Studio studio;

    RewriteCommands(Studio studio) {
        this.studio = studio;
    }

    /// Proposes the folder in another dialect, with what that cannot say.
    void convert(Dialect target) {
        Workspace now = studio.design().workspace();
        List<String> losses =
                Conversion.of(now.design().files(), now.catalog(), target).losses().stream()
                        .map(loss -> sentence(loss, now))
                        .toList();
        String word = target.name().toLowerCase(Locale.ROOT);
        ask(new Request.Propose(title("shell.convert." + word), new Edit.Convert(target), losses));
    }

    /// What a command opens is called as the command, without the sign that something opens.
    private String title(String command) {
        return around().text(command).replace("…", "");
    }

    /// Proposes a repaired text for a file.
    void repair(String path) {
        Optional<Repair> repair =
                studio.design().workspace().file(path).map(YamlFile::text).map(Repair::of);
        repair.filter(found -> !found.changes().isEmpty())
                .ifPresentOrElse(
                        found -> propose(path, found),
                        () -> ask(new Request.Tell(around().text("shell.repair.none", path))));
    }

    /// Deletes a file, which undo brings back; on disk it goes with the next save.
    void delete(String path) {
        if (studio.design().workspace().file(path).isPresent()) {
            studio.design().perform(new Edit.DeleteFile(path));
            ask(new Request.Tell(around().text("shell.file.deleted", path)));
        }
    }

    private void propose(String path, Repair repair) {
        List<String> notes =
                repair.isComplete() ? List.of() : List.of(around().text("shell.repair.incomplete"));
        ask(
                new Request.Propose(
                        around().text("shell.repair.title", path),
                        new Edit.WriteFile(path, repair.text()),
                        notes));
    }

    private String sentence(Loss loss, Workspace workspace) {
        String file = loss.place().file();
        String where =
                workspace
                        .file(file)
                        .map(known -> file + ":" + known.position(loss.place().range().start()))
                        .orElse(file);
        return where + ": " + around().text(loss.message());
    }

    private void ask(Request request) {
        studio.design().requests().ask(request);
    }

    private Surroundings around() {
        return studio.around();
    }
}
