package dev.oamstudio.model.rule;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.FileChange;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.TextChange;
import dev.oamstudio.model.yaml.TextRange;
import dev.oamstudio.model.yaml.YamlDocument;
import dev.oamstudio.model.yaml.YamlFile;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Writes the comment that allows one finding: behind its line, else on a line of its own above what it stands in. Whatever is
/// written is read again first: the file must say the same as before, and the comment must reach the finding.
public final class AllowanceWriting {
    private final YamlFile file;
    private final Diagnostic found;
    private final String comment;

    private AllowanceWriting(YamlFile file, Diagnostic found, String reason) {
        this.file = file;
        this.found = found;
        String words = reason.replaceAll("[\\s;]+", " ").strip();
        this.comment = ("# oam-studio: allow " + found.rule().code() + " " + words).strip();
    }

    /// The change that allows a finding; nothing where no comment can stand, as in the middle of a long text.
    public static Optional<FileChange> of(YamlFile file, Diagnostic found, String reason) {
        AllowanceWriting writing = new AllowanceWriting(file, found, reason);
        return Stream.concat(Stream.of(writing.behindLine()), writing.aboveLines())
                .filter(writing::holds)
                .findFirst()
                .map(change -> new FileChange(file.path(), List.of(change)));
    }

    private TextChange behindLine() {
        int end = lineEnd(start());
        while (end > 0 && Character.isWhitespace(file.text().charAt(end - 1))) {
            end--;
        }
        return new TextChange(TextRange.at(end), "  " + comment);
    }

    /// Above the finding's line, then above each thing that it is part of, from the inside.
    private Stream<TextChange> aboveLines() {
        Stream<Integer> around =
                IntStream.iterate(path().steps().size(), size -> size > 0, size -> size - 1)
                        .mapToObj(this::startOf);
        return Stream.concat(Stream.of(start()), around).map(this::above);
    }

    private int startOf(int size) {
        FieldPath part = new FieldPath(path().steps().subList(0, size));
        return document().nearestRange(part).start();
    }

    private TextChange above(int offset) {
        int line = file.text().lastIndexOf('\n', offset - 1) + 1;
        int content = line;
        while (content < file.text().length() && file.text().charAt(content) == ' ') {
            content++;
        }
        String indent = file.text().substring(line, content);
        String end = file.text().contains("\r\n") ? "\r\n" : "\n";
        return new TextChange(TextRange.at(line), indent + comment + end);
    }

    private boolean holds(TextChange change) {
        YamlFile next = file.reparse(TextChange.applyAll(file.text(), List.of(change)));
        int at = start() + (change.range().start() <= start() ? change.replacement().length() : 0);
        return saysTheSame(next)
                && Allowances.of(next).stream()
                        .filter(allowance -> isNew(allowance, change))
                        .anyMatch(allowance ->
                                allowance.rules().contains(found.rule().code())
                                        && allowance.reach().contains(at));
    }

    private static boolean isNew(Allowance allowance, TextChange change) {
        int from = change.range().start();
        int at = allowance.place().range().start();
        return at >= from && at < from + change.replacement().length();
    }

    private boolean saysTheSame(YamlFile next) {
        return next.documents().stream()
                .map(YamlDocument::value)
                .toList()
                .equals(file.documents().stream().map(YamlDocument::value).toList());
    }

    private YamlDocument document() {
        int index = Math.min(found.place().document(), file.documents().size() - 1);
        return file.documents().get(index);
    }

    private FieldPath path() {
        return found.place().path();
    }

    private int start() {
        return Math.min(found.place().range().start(), file.text().length());
    }

    private int lineEnd(int from) {
        int end = file.text().indexOf('\n', from);
        return end < 0 ? file.text().length() : end;
    }
}
