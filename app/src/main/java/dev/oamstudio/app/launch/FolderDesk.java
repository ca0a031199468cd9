package dev.oamstudio.app.launch;

import dev.oamstudio.app.cli.print.Console;
import dev.oamstudio.app.file.Disk;
import dev.oamstudio.app.file.FileException;
import dev.oamstudio.app.file.FileProblem;
import dev.oamstudio.app.file.FolderContents;
import dev.oamstudio.app.file.FolderLook;
import dev.oamstudio.app.file.FolderReader;
import dev.oamstudio.app.file.FolderSaver;
import dev.oamstudio.app.file.LeftoverFiles;
import dev.oamstudio.app.file.SafeWriter;
import dev.oamstudio.app.file.SaveOutcome;
import dev.oamstudio.app.sample.Samples;
import dev.oamstudio.model.catalog.Catalog;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.edit.Terms;
import dev.oamstudio.model.edit.Workspace;
import dev.oamstudio.model.yaml.YamlLimits;
import dev.oamstudio.views.shell.Desk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The folders of this machine, for the window.
final class FolderDesk implements Desk {
    private final Catalog catalog;
    private final Storage storage;
    private final Memory memory;
    private final Path work;
    private final FolderLook look = new FolderLook();
    private volatile Console console;
    private volatile YamlLimits limits = YamlLimits.DEFAULT;

    /// @param work where new folders of the user's are made
    FolderDesk(Console console, Catalog catalog, Storage storage, Memory memory, Path work) {
        this.console = console;
        this.catalog = catalog;
        this.storage = storage;
        this.memory = memory;
        this.work = work;
    }

    /// Where the desk reads and writes.
    record Storage(Disk disk, SafeWriter writer) {}

    @Override
    public void speak(Locale language) {
        console = console.in(language);
    }

    @Override
    public void limit(YamlLimits chosen) {
        limits = chosen;
    }

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
        return open(Samples.copy(name, work));
    }

    @Override
    public OpenFolder open(Path folder) throws IOException {
        try {
            FolderContents contents = FolderReader.read(folder, limits.fileLength());
            Workspace workspace = Workspace.of(contents.texts(), new Terms(catalog, limits));
            tidy(contents.folder());
            List<Diagnostic> leftOut =
                    contents.problems().stream().map(FileProblem::diagnostic).toList();
            return new OpenFolder(contents.folder(), workspace, leftOut);
        } catch (FileException e) {
            throw new IOException(sentence(e), e);
        }
    }

    @Override
    public OpenFolder create(String name, Map<String, String> texts) throws IOException {
        Path folder = work.resolve(name);
        for (int count = 2; Files.exists(folder); count++) {
            folder = work.resolve(name + "-" + count);
        }
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Path file = folder.resolve(text.getKey());
            Files.createDirectories(Optional.ofNullable(file.getParent()).orElse(folder));
            storage.writer().write(file, text.getValue().getBytes(StandardCharsets.UTF_8));
        }
        return open(folder);
    }

    @Override
    public Set<String> save(OpenFolder folder, Workspace onDisk, Workspace now) throws IOException {
        FolderSaver saver = new FolderSaver(folder.root(), storage.disk(), storage.writer());
        return switch (saver.save(onDisk, now)) {
            case SaveOutcome.Saved _ -> Set.of();
            case SaveOutcome.ChangedOutside(List<String> paths) -> Set.copyOf(paths);
            case SaveOutcome.Failed(List<String> _, String path, String why) ->
                    throw new IOException(console.say("input.not-writable", path, why));
        };
    }

    @Override
    public Map<String, Optional<String>> changedOutside(OpenFolder folder, Workspace onDisk)
            throws IOException {
        try {
            return look.changedSince(folder.root(), onDisk, limits.fileLength());
        } catch (FileException e) {
            throw new IOException(sentence(e), e);
        }
    }

    @Override
    public List<Recent> recent() {
        return memory.recent();
    }

    @Override
    public void forget(Path folder) {
        warnIfFails(folder, () -> memory.forget(folder));
    }

    /// Remembers the folder and removes what a crash left in it. Neither may keep it from opening.
    private void tidy(Path folder) {
        warnIfFails(
                folder,
                () -> {
                    memory.remember(folder);
                    LeftoverFiles.sweep(folder);
                });
    }

    private void warnIfFails(Path folder, Step step) {
        try {
            step.run();
        } catch (IOException e) {
            console.warn(console.say("input.not-writable", folder, String.valueOf(e.getMessage())));
        }
    }

    /// Something done to files.
    private interface Step {
        void run() throws IOException;
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
