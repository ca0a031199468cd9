package dev.oamstudio.model.diagnostic;

import dev.oamstudio.model.yaml.TextChange;
import dev.oamstudio.model.yaml.TextRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// The first fixes of many findings at once. Of fixes that touch the same text only the first is taken: what remains is found, and
/// can be mended, in a next round.
///
/// @param changes by file, in no overlap
/// @param mended the findings whose fixes are among the changes
public record Mending(SequencedMap<String, List<TextChange>> changes, List<Diagnostic> mended) {
    public Mending {
        mended = List.copyOf(mended);
    }

    public static Mending of(List<Diagnostic> findings) {
        SequencedMap<String, List<TextChange>> taken = new LinkedHashMap<>();
        List<Diagnostic> mended = new ArrayList<>();
        for (Diagnostic found : findings) {
            if (!found.fixes().isEmpty() && isFree(found.fixes().getFirst(), taken)) {
                take(found.fixes().getFirst(), taken);
                mended.add(found);
            }
        }
        return new Mending(taken, mended);
    }

    /// These changes as a fix of its own.
    public Fix asFix(Message title) {
        return new Fix(
                title,
                changes.entrySet().stream()
                        .map(entry -> new FileChange(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private static void take(Fix fix, SequencedMap<String, List<TextChange>> taken) {
        fix.changes()
                .forEach(change ->
                        taken.computeIfAbsent(change.file(), file -> new ArrayList<>())
                                .addAll(change.changes()));
    }

    private static boolean isFree(Fix fix, SequencedMap<String, List<TextChange>> taken) {
        return fix.changes().stream()
                .allMatch(change ->
                        change.changes().stream()
                                .noneMatch(mine ->
                                        taken.getOrDefault(change.file(), List.of()).stream()
                                                .anyMatch(other ->
                                                        touch(mine.range(), other.range()))));
    }

    private static boolean touch(TextRange a, TextRange b) {
        return a.start() <= b.end() && b.start() <= a.end();
    }
}
