package dev.oamstudio.app.settings;

import dev.oamstudio.app.settings.Settings.Limits;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.TextRange;
import dev.oamstudio.model.yaml.Value;
import dev.oamstudio.model.yaml.YamlDocument;
import dev.oamstudio.model.yaml.YamlFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A limit in the settings that does not hold, because it is no number or beyond what is possible.
///
/// @param line in the file, from 1
/// @param holds what holds in its place
public record IgnoredLimit(Path file, int line, String name, String written, String holds) {

    static List<IgnoredLimit> in(YamlFile settings, Path file) {
        return settings.documents().stream()
                .findFirst()
                .map(document -> new Reader(settings, document, file).all())
                .orElse(List.of());
    }

    private record Reader(YamlFile settings, YamlDocument document, Path file) {

        List<IgnoredLimit> all() {
            Limits holding = SettingsFile.limits(document.value());
            Stream<IgnoredLimit> undo =
                    at(FieldPath.ofKeys("undoMegabytes"), Value.whole(holding.undoMegabytes()));
            return Stream.concat(undo, yaml(holding.yaml().toValue())).toList();
        }

        private Stream<IgnoredLimit> yaml(Value.Mapping holding) {
            FieldPath yaml = FieldPath.ofKeys("yaml");
            Optional<Value> written = yaml.in(document.value());
            return written.isEmpty() || written.get() instanceof Value.Mapping
                    ? holding.entries().entrySet().stream()
                            .flatMap(limit -> at(yaml.key(limit.getKey()), limit.getValue()))
                    : at(yaml, holding);
        }

        private Stream<IgnoredLimit> at(FieldPath path, Value holds) {
            return path
                    .in(document.value())
                    .filter(written -> !written.equals(holds))
                    .map(written ->
                            new IgnoredLimit(
                                    file,
                                    line(path),
                                    path.toString(),
                                    written.display(),
                                    holds.display()))
                    .stream();
        }

        private int line(FieldPath path) {
            int start = document.keyRange(path).map(TextRange::start).orElse(0);
            return settings.position(start).line();
        }
    }
}
