package dev.oamstudio.app.journey;

import dev.oamstudio.app.file.FileException;
import dev.oamstudio.app.file.FolderReader;
import dev.oamstudio.app.sample.Samples;
import dev.oamstudio.model.catalog.Catalog;
import dev.oamstudio.model.edit.Workspace;
import dev.oamstudio.model.yaml.YamlLimits;
import dev.oamstudio.views.shell.Desk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The shipped samples in a folder of a test.
record SampleDesk(Path folder) implements Desk {
    @Override
    public void limit(YamlLimits limits) {}

    @Override
    public List<Sample> samples() {
        try {
            return Samples.list().stream().map(SampleDesk::sample).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public OpenFolder openSample(String name) throws IOException {
        return open(Samples.copy(name, folder));
    }

    @Override
    public OpenFolder open(Path opened) throws IOException {
        try {
            return new OpenFolder(
                    opened,
                    Workspace.of(
                            FolderReader.read(opened, YamlLimits.DEFAULT.fileLength()).texts(),
                            Catalog.builtIn()),
                    List.of());
        } catch (FileException e) {
            throw new IOException(e);
        }
    }

    @Override
    public OpenFolder create(String name, Map<String, String> texts) throws IOException {
        Path made = folder.resolve(name);
        Files.createDirectories(made);
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Files.writeString(made.resolve(text.getKey()), text.getValue());
        }
        return open(made);
    }

    @Override
    public Set<String> save(OpenFolder opened, Workspace onDisk, Workspace now) throws IOException {
        for (String path : now.changedSince(onDisk)) {
            Path target = opened.root().resolve(path);
            Files.createDirectories(target.getParent());
            Files.writeString(target, now.file(path).orElseThrow().text());
        }
        return Set.of();
    }

    @Override
    public Map<String, Optional<String>> changedOutside(OpenFolder opened, Workspace onDisk) {
        return Map.of();
    }

    @Override
    public List<Recent> recent() {
        return List.of();
    }

    @Override
    public void forget(Path forgotten) {}

    @Override
    public void speak(Locale language) {}

    private static Sample sample(dev.oamstudio.app.sample.Sample shipped) {
        try {
            return new Sample(
                    shipped.name(),
                    shipped.title(Locale.ENGLISH),
                    shipped.description(Locale.ENGLISH),
                    Workspace.of(Samples.texts(shipped.name()), Catalog.builtIn()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
