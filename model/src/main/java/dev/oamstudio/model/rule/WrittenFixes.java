package dev.oamstudio.model.rule;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Fix;
import dev.oamstudio.model.yaml.CopiedAliases;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.TextRange;
import dev.oamstudio.model.yaml.YamlDocument;
import dev.oamstudio.model.yaml.YamlFile;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Where aliases and merge keys show what stands elsewhere, a finding may be about a path that has no text of its own: it is shown at
/// the nearest that has one, and must not be mended there.
final class WrittenFixes {
    private final Design design;
    private final Map<Document, Boolean> aliased = new HashMap<>();

    private record Document(String file, int index) {}

    WrittenFixes(Design design) {
        this.design = design;
    }

    /// The finding without fixes that would replace another token than the one that it is about.
    Diagnostic of(Diagnostic found) {
        if (found.fixes().isEmpty()) {
            return found;
        }
        Optional<YamlDocument> document =
                design.file(found.place().file())
                        .map(YamlFile::documents)
                        .filter(all -> found.place().document() < all.size())
                        .map(all -> all.get(found.place().document()));
        return document.filter(each -> isAliased(found.place(), each))
                        .filter(each -> !isWritten(found.place(), each))
                        .isPresent()
                ? found.with(found.fixes().stream().filter(fix -> !replaces(fix, found)).toList())
                : found;
    }

    private boolean isAliased(Place place, YamlDocument document) {
        return aliased.computeIfAbsent(
                new Document(place.file(), place.document()),
                _ -> CopiedAliases.in(document.root()).findAny().isPresent());
    }

    private static boolean isWritten(Place place, YamlDocument document) {
        TextRange range = place.range();
        return document.keyRange(place.path()).filter(range::equals).isPresent()
                || document.node(place.path())
                        .filter(node -> node.range().equals(range))
                        .isPresent();
    }

    private static boolean replaces(Fix fix, Diagnostic found) {
        return fix.changes().stream()
                .filter(change -> change.file().equals(found.place().file()))
                .flatMap(change -> change.changes().stream())
                .anyMatch(change -> change.range().equals(found.place().range()));
    }
}
