package dev.oamstudio.model.rule;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.FileChange;
import dev.oamstudio.model.diagnostic.Fix;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.TextChange;
import dev.oamstudio.model.yaml.TextRange;
import java.util.List;

/// Moves findings along with the document that they speak of, whose fixes change nothing else.
///
/// @param document its place in the file now
/// @param distance characters, negative towards the beginning
record Moved(int document, int distance) {

    List<Diagnostic> all(List<Diagnostic> found) {
        return found.stream().map(this::one).toList();
    }

    private Diagnostic one(Diagnostic found) {
        return new Diagnostic(
                found.rule(),
                found.severity(),
                found.message(),
                place(found.place()),
                found.elements(),
                found.fixes().stream().map(this::fix).toList());
    }

    private Place place(Place place) {
        return new Place(place.file(), document, place.path(), range(place.range()));
    }

    private Fix fix(Fix fix) {
        return Fix.computed(fix.title(), () -> fix.changes().stream().map(this::change).toList());
    }

    private FileChange change(FileChange file) {
        return new FileChange(
                file.file(),
                file.changes().stream()
                        .map(each -> new TextChange(range(each.range()), each.replacement()))
                        .toList());
    }

    private TextRange range(TextRange range) {
        return new TextRange(range.start() + distance, range.end() + distance);
    }
}
