package dev.oamstudio.app.launch;

import dev.oamstudio.app.cli.print.Console;
import dev.oamstudio.app.cli.print.Findings;
import dev.oamstudio.app.file.Disk;
import dev.oamstudio.app.file.FileException;
import dev.oamstudio.app.file.FolderContents;
import dev.oamstudio.app.file.FolderReader;
import dev.oamstudio.app.file.FolderSaver;
import dev.oamstudio.app.file.LeftoverFiles;
import dev.oamstudio.app.file.SafeWriter;
import dev.oamstudio.app.file.SaveOutcome;
import dev.oamstudio.app.sample.Samples;
import dev.oamstudio.app.settings.SettingsFile;
import dev.oamstudio.model.catalog.Catalog;
import dev.oamstudio.model.edit.Workspace;
import dev.oamstudio.views.shell.Desk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The folders of this machine, for the window.
final class FolderDesk implements Desk {
    private final Console console;
    private final Catalog catalog;
    private final Disk disk;
    private final SafeWriter writer;
    private final SettingsFile settings;
    private final Path samples;
    private final Map<Path, Workspace> onDisk = new ConcurrentHashMap<>();

    FolderDesk(Console console, Catalog catalog, Storage storage, Path samples) {
        this.console = console;
        this.catalog = catalog;
        this.disk = storage.disk();
        this.writer = storage.writer();
        this.settings = storage.settings();
        this.samples = samples;
    }

    /// Where the desk reads and writes.
    record Storage(Disk disk, SafeWriter writer, SettingsFile settings) {}

    @Override
    public List<Sample> samples() {
        try {
            List<dev.oamstudio.app.sample.Sample> shipped = Samples.list();
            return shipped.stream().map(this::sample).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public OpenFolder openSample(String name) throws IOException {
        return open(Samples.copy(name, samples));
    }

    @Override
    public OpenFolder open(Path folder) throws IOException {
        try {
            FolderContents contents = FolderReader.read(folder);
            Workspace workspace = Workspace.of(contents.texts(), catalog);
            onDisk.put(contents.folder(), workspace);
            tidy(contents.folder());
            Findings findings = new Findings(console, workspace);
            List<String> complaints = contents.problems().stream().map(findings::text).toList();
            return new OpenFolder(contents.folder(), workspace, complaints);
        } catch (FileException e) {
            throw new IOException(sentence(e), e);
        }
    }

    @Override
    public void save(OpenFolder folder, Workspace workspace, Set<String> changed)
            throws IOException {
        Workspace before = onDisk.getOrDefault(folder.root(), folder.workspace());
        SaveOutcome outcome = new FolderSaver(folder.root(), disk, writer).save(before, workspace);
        switch (outcome) {
            case SaveOutcome.Saved _ -> onDisk.put(folder.root(), workspace);
            case SaveOutcome.ChangedOutside(List<String> paths) ->
                    throw new IOException(
                            console.say("save.changed-outside", String.join(", ", paths)));
            case SaveOutcome.Failed(List<String> _, String path, String why) ->
                    throw new IOException(console.say("input.not-writable", path, why));
        }
    }

    @Override
    public List<Path> recent() {
        return settings.read().recentFolders().stream()
                .map(Path::of)
                .filter(Files::isDirectory)
                .toList();
    }

    /// Remembers the folder and removes what a crash left in it. Neither may keep it from opening.
    private void tidy(Path folder) {
        try {
            settings.write(settings.read().withRecent(folder.toString()));
            LeftoverFiles.sweep(folder);
        } catch (IOException e) {
            console.warn(console.say("input.not-writable", folder, String.valueOf(e.getMessage())));
        }
    }

    private Sample sample(dev.oamstudio.app.sample.Sample shipped) {
        try {
            Workspace workspace = Workspace.of(Samples.texts(shipped.name()), catalog);
            return new Sample(
                    shipped.name(),
                    shipped.title(console.words().locale()),
                    shipped.description(console.words().locale()),
                    workspace);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String sentence(FileException failure) {
        return switch (failure.kind()) {
            case MISSING -> console.say("input.missing", failure.path());
            case UNREADABLE -> console.say("input.unreadable", failure.path(), failure.detail());
            case NOT_WRITABLE ->
                    console.say("input.not-writable", failure.path(), failure.detail());
        };
    }
}
