package dev.oamstudio.model.yaml;

import java.util.List;

/// Adds documents to a file and removes them.
final class DocumentEdit {
    private static final String SEPARATOR = "---";

    private DocumentEdit() {}

    static List<TextChange> append(YamlFile file, Value value) {
        String text = file.text();
        TextHabits habits = TextHabits.of(file, file.ownDocuments().size() - 1);
        YamlDocument last = file.ownDocuments().getLast();
        boolean openLine = Lines.start(text, text.length()) < text.length();
        String lineBreak = openLine ? habits.lineEnd() : "";
        boolean free = last.isEmpty() && !last.isBroken();
        String separator = free ? "" : SEPARATOR + habits.lineEnd();
        ChangeList changes = new ChangeList();
        if (openLine && last.root().range().end() == text.length()) {
            EntryWriter.sealLiteral(text, last.root(), changes);
        }
        boolean closes = !openLine || free;
        // A literal would need the line end that the text does not have.
        String lines =
                new BlockWriter(habits, closes).lines(value, 0) + (closes ? habits.lineEnd() : "");
        return changes.insert(text.length(), lineBreak + separator + lines).changes();
    }

    static List<TextChange> insert(YamlFile file, int behind, String text) {
        String lineEnd = TextHabits.of(file, behind).lineEnd();
        int at = file.ownDocuments().get(behind).chunk().end();
        String lines = SEPARATOR + lineEnd + closed(text, lineEnd);
        return new ChangeList().insert(at, lines).changes();
    }

    static String append(YamlFile file, String text) {
        String before = file.text();
        String lineEnd = TextHabits.of(file, file.ownDocuments().size() - 1).lineEnd();
        return before.isBlank()
                ? before + closed(text, lineEnd)
                : before
                        + (before.endsWith("\n") ? "" : lineEnd)
                        + SEPARATOR
                        + lineEnd
                        + closed(text, lineEnd);
    }

    private static String closed(String text, String lineEnd) {
        String own = text.replace("\r\n", "\n").replace("\n", lineEnd);
        return own.endsWith("\n") ? own : own + lineEnd;
    }

    static String lines(YamlFile file, Value value) {
        TextHabits habits = TextHabits.of(file, file.ownDocuments().size() - 1);
        return new BlockWriter(habits, true).lines(value, 0) + habits.lineEnd();
    }

    static List<TextChange> remove(YamlFile file, int index) {
        List<YamlDocument> documents = file.ownDocuments();
        DocumentSplit.Chunk chunk = documents.get(index).chunk();
        boolean unmarked = !file.text().startsWith(SEPARATOR, chunk.start());
        boolean followed = index + 1 < documents.size();
        if (followed && index == 0) {
            return List.of(
                    deletion(
                            chunk.contentStart(), documents.get(index + 1).chunk().contentStart()));
        }
        int start = unmarked ? chunk.contentStart() : chunk.start();
        boolean last = !followed && index > 0;
        return List.of(deletion(last ? withoutLineEnd(file, index, start) : start, chunk.end()));
    }

    /// A file whose last line had no line end has none afterwards, either, unless a literal above needs it.
    private static int withoutLineEnd(YamlFile file, int index, int start) {
        String text = file.text();
        boolean closed = Lines.start(text, text.length()) == text.length();
        int lineEnd = Lines.end(text, Lines.start(text, Math.max(0, start - 1)));
        if (closed || lineEnd >= start) {
            return start;
        }
        Value above = file.ownDocuments().get(index - 1).value();
        YamlFile without = YamlFile.parse(file.path(), text.substring(0, lineEnd), file.limits());
        boolean same = without.documents().getLast().value().equals(above);
        return same ? lineEnd : start;
    }

    private static TextChange deletion(int start, int end) {
        return new TextChange(new TextRange(start, end), "");
    }
}
