package dev.oamstudio.app.settings;

import dev.oamstudio.app.file.SafeWriter;
import dev.oamstudio.app.settings.Settings.Limits;
import dev.oamstudio.app.settings.Settings.Look;
import dev.oamstudio.app.settings.Settings.RecentFolder;
import dev.oamstudio.app.settings.Settings.WindowBounds;
import dev.oamstudio.model.yaml.Value;
import dev.oamstudio.model.yaml.YamlDocument;
import dev.oamstudio.model.yaml.YamlFile;
import dev.oamstudio.model.yaml.YamlLimits;
import dev.oamstudio.model.yaml.YamlPrinter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/// The settings as a YAML file. Whatever of it is damaged or missing counts as never set; the rest holds.
public final class SettingsFile {
    private final Path file;
    private final SafeWriter writer;

    public SettingsFile(Path configFolder, SafeWriter writer) {
        this.file = configFolder.resolve("settings.yaml");
        this.writer = writer;
    }

    public Settings read() {
        return parsed().flatMap(there -> there.documents().stream().findFirst())
                .map(YamlDocument::value)
                .map(SettingsFile::from)
                .orElse(Settings.FIRST);
    }

    /// The limits that the file sets in vain.
    public List<IgnoredLimit> ignored() {
        return parsed().map(there -> IgnoredLimit.in(there, file)).orElse(List.of());
    }

    private Optional<YamlFile> parsed() {
        try {
            // Bytes that are no text must not keep the rest from being read.
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return Optional.of(YamlFile.parse("settings.yaml", text));
        } catch (IOException missingOrUnreadable) {
            return Optional.empty();
        }
    }

    public void write(Settings settings) throws IOException {
        writer.write(file, YamlPrinter.print(toValue(settings)).getBytes(StandardCharsets.UTF_8));
    }

    /// Reads, changes and writes; whoever else does so meanwhile waits.
    public synchronized void change(UnaryOperator<Settings> step) throws IOException {
        Settings before = read();
        Settings after = step.apply(before);
        if (!after.equals(before)) {
            write(after);
        }
    }

    private static Settings from(Value value) {
        List<RecentFolder> recent =
                value.itemsAt("recentFolders").stream()
                        .flatMap(item -> recent(item).stream())
                        .toList();
        Look usual = Settings.FIRST.look();
        Look look =
                new Look(
                        value.textAt("theme").orElse(usual.theme()),
                        value.textAt("density").orElse(usual.density()),
                        value.textAt("language").orElse(usual.language()),
                        number(value, "scale").orElse(usual.scale()));
        Map<String, String> layout = new TreeMap<>();
        value.mappingAt("layout")
                .entries()
                .forEach((name, word) -> layout.put(name, word.display()));
        return new Settings(recent, look, window(value.mappingAt("window")), layout, limits(value));
    }

    static Limits limits(Value value) {
        return new Limits(
                number(value, "undoMegabytes").orElse(Limits.USUAL.undoMegabytes()),
                YamlLimits.from(value.mappingAt("yaml")));
    }

    /// A folder with its time; a mere path is from before times were kept.
    private static Optional<RecentFolder> recent(Value item) {
        return item instanceof Value.Text(String path)
                ? Optional.of(new RecentFolder(path, Optional.empty()))
                : item.textAt("path")
                        .map(path ->
                                new RecentFolder(
                                        path, item.textAt("opened").flatMap(SettingsFile::time)));
    }

    private static Optional<Instant> time(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeParseException notATime) {
            return Optional.empty();
        }
    }

    private static Optional<WindowBounds> window(Value value) {
        Optional<Integer> x = number(value, "x");
        Optional<Integer> y = number(value, "y");
        Optional<Integer> width = number(value, "width").filter(n -> n > 0);
        Optional<Integer> height = number(value, "height").filter(n -> n > 0);
        if (x.isEmpty() || y.isEmpty() || width.isEmpty() || height.isEmpty()) {
            return Optional.empty();
        }
        boolean maximized = value.get("maximized").equals(Optional.of(Value.bool(true)));
        return Optional.of(
                new WindowBounds(x.get(), y.get(), width.get(), height.get(), maximized));
    }

    private static Optional<Integer> number(Value value, String key) {
        return value.wholeAt(key)
                .filter(n -> n >= Integer.MIN_VALUE && n <= Integer.MAX_VALUE)
                .map(Long::intValue);
    }

    private static Value toValue(Settings settings) {
        SequencedMap<String, Value> entries = new LinkedHashMap<>();
        List<Value> recent = settings.recentFolders().stream().map(SettingsFile::toValue).toList();
        entries.put("recentFolders", new Value.Sequence(recent));
        entries.put("theme", Value.text(settings.look().theme()));
        entries.put("density", Value.text(settings.look().density()));
        entries.put("language", Value.text(settings.look().language()));
        entries.put("scale", Value.whole(settings.look().scale()));
        entries.put("undoMegabytes", Value.whole(settings.limits().undoMegabytes()));
        entries.put("yaml", settings.limits().yaml().toValue());
        settings.window().ifPresent(window -> entries.put("window", toValue(window)));
        SequencedMap<String, Value> layout = new LinkedHashMap<>();
        new TreeMap<>(settings.layout())
                .forEach((name, word) -> layout.put(name, Value.text(word)));
        entries.put("layout", new Value.Mapping(layout));
        return new Value.Mapping(entries);
    }

    private static Value toValue(RecentFolder folder) {
        SequencedMap<String, Value> entries = new LinkedHashMap<>();
        entries.put("path", Value.text(folder.path()));
        folder.opened().ifPresent(time -> entries.put("opened", Value.text(time.toString())));
        return new Value.Mapping(entries);
    }

    private static Value toValue(WindowBounds window) {
        SequencedMap<String, Value> entries = new LinkedHashMap<>();
        entries.put("x", Value.whole(window.x()));
        entries.put("y", Value.whole(window.y()));
        entries.put("width", Value.whole(window.width()));
        entries.put("height", Value.whole(window.height()));
        entries.put("maximized", Value.bool(window.maximized()));
        return new Value.Mapping(entries);
    }
}
