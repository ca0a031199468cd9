package dev.oamstudio.views.editor;

import dev.oamstudio.model.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.fxmisc.richtext.model.PlainTextChange;

/// What is found wrong in a text, by offsets of the area. While nothing newer is known, what stands behind a change moves with
/// the text and what the change touches is forgotten.
final class Marks {
    private List<Mark> marks = List.of();

    /// A finding and where in the area it stands.
    private record Mark(Diagnostic found, int start, int end) {
        boolean touches(int from, int to) {
            return start <= to && from <= end;
        }

        Mark moved(int by) {
            return new Mark(found, start + by, end + by);
        }
    }

    void show(List<Diagnostic> found, Offsets offsets, int length) {
        marks = found.stream().map(each -> mark(each, offsets, length)).toList();
    }

    private static Mark mark(Diagnostic found, Offsets offsets, int length) {
        int start = Math.min(offsets.toArea(found.place().range().start()), length);
        int end = Math.min(offsets.toArea(found.place().range().end()), length);
        return new Mark(found, start, Math.max(end, start));
    }

    void after(PlainTextChange change) {
        int from = change.getPosition();
        int to = from + change.getRemoved().length();
        int by = change.getInserted().length() - change.getRemoved().length();
        List<Mark> kept = new ArrayList<>();
        for (Mark mark : marks) {
            if (!mark.touches(from, to)) {
                kept.add(mark.start() > from ? mark.moved(by) : mark);
            }
        }
        marks = kept;
    }

    /// Where the findings start.
    List<Integer> starts() {
        return marks.stream().map(Mark::start).toList();
    }

    /// The findings that start in a stretch, the worst first.
    List<Diagnostic> startingIn(int from, int to) {
        return marks.stream()
                .filter(mark -> from <= mark.start() && mark.start() <= to)
                .map(Mark::found)
                .sorted(Comparator.comparing(Diagnostic::severity))
                .toList();
    }

    /// What is underlined in a stretch, by offsets from its start; at least one character each.
    List<Highlighting.Stretch> under(int from, int to) {
        return marks.stream()
                .filter(mark -> mark.touches(from, to))
                .map(mark ->
                        new Highlighting.Stretch(
                                mark.start() - from,
                                Math.max(mark.end(), mark.start() + 1) - from,
                                styleClass(mark.found())))
                .toList();
    }

    private static String styleClass(Diagnostic found) {
        return "found-" + found.severity().name().toLowerCase(Locale.ROOT);
    }
}
