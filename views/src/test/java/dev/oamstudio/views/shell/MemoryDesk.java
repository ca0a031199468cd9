package dev.oamstudio.views.shell;

import dev.oamstudio.model.catalog.Catalog;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.edit.Terms;
import dev.oamstudio.model.edit.Workspace;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.TextRange;
import dev.oamstudio.model.yaml.YamlFile;
import dev.oamstudio.model.yaml.YamlLimits;
import dev.oamstudio.views.canvas.Shop;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;

/// A desk whose disk is a map, so that a test can be somebody else who writes there.
final class MemoryDesk implements Desk {
    static final Path ROOT = Path.of("/work/shop");

    private final Map<String, String> disk = new ConcurrentSkipListMap<>();
    private final List<Recent> recent = new CopyOnWriteArrayList<>();

    private final List<Diagnostic> leftOut = new CopyOnWriteArrayList<>();
    private volatile YamlLimits limits = YamlLimits.DEFAULT;

    MemoryDesk() {
        disk.put(Shop.FILE, Shop.text());
        recent.add(new Recent(ROOT, Optional.of(Instant.now()), true));
        recent.add(new Recent(Path.of("/work/old"), Optional.empty(), false));
    }

    Map<String, String> disk() {
        return disk;
    }

    /// A file of the folder cannot be read.
    void leavesOut(String path) {
        leftOut.add(
                new Diagnostic(
                        new RuleId("OAM901", "file-readable"),
                        Severity.ERROR,
                        Message.of("file.binary"),
                        new Place(path, 0, FieldPath.ROOT, TextRange.at(0)),
                        List.of(),
                        List.of()));
    }

    @Override
    public void speak(Locale language) {}

    @Override
    public void limit(YamlLimits chosen) {
        limits = chosen;
    }

    @Override
    public List<Sample> samples() {
        return List.of(new Sample("shop", "shop", "A web shop with a database.", workspace(disk)));
    }

    @Override
    public OpenFolder openSample(String name) {
        return open(ROOT);
    }

    @Override
    public OpenFolder open(Path folder) {
        return new OpenFolder(
                folder, Workspace.of(disk, new Terms(Catalog.builtIn(), limits)), leftOut);
    }

    @Override
    public OpenFolder create(String name, Map<String, String> texts) {
        disk.clear();
        disk.putAll(texts);
        return open(Path.of("/work").resolve(name));
    }

    @Override
    public Set<String> save(OpenFolder folder, Workspace onDisk, Workspace now) {
        Set<String> foreign = changedOutside(folder, onDisk).keySet();
        if (foreign.isEmpty()) {
            now.changedSince(onDisk)
                    .forEach(path -> disk.put(path, now.file(path).orElseThrow().text()));
        }
        return foreign;
    }

    @Override
    public Map<String, Optional<String>> changedOutside(OpenFolder folder, Workspace onDisk) {
        Map<String, Optional<String>> changed = new TreeMap<>();
        disk.forEach((path, text) -> {
            if (!onDisk.file(path).map(YamlFile::text).equals(Optional.of(text))) {
                changed.put(path, Optional.of(text));
            }
        });
        onDisk.files().keySet().stream()
                .filter(path -> !disk.containsKey(path))
                .forEach(path -> changed.put(path, Optional.empty()));
        return changed;
    }

    @Override
    public List<Recent> recent() {
        return List.copyOf(recent);
    }

    @Override
    public void forget(Path folder) {
        recent.removeIf(each -> each.folder().equals(folder));
    }

    private static Workspace workspace(Map<String, String> texts) {
        return Workspace.of(texts, Catalog.builtIn());
    }
}
