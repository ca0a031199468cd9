package dev.oamstudio.model.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Texts that nobody wrote on purpose go through open → edit → save: the oracle's documents with bytes inserted, exchanged, moved
/// and removed. Whatever an edit does, it does to the edited document alone, and it can be undone.
class DamagedYamlTest {
    private static final List<String> PIECES =
            List.of(
                    "\n",
                    "\n\n",
                    " ",
                    "\t",
                    "- ",
                    ": ",
                    ":",
                    "{",
                    "}",
                    "[",
                    "]",
                    "\"",
                    "'",
                    " #",
                    "&a ",
                    "*a",
                    "!!str ",
                    "!",
                    "|",
                    ">-\n",
                    "%",
                    "@",
                    ",",
                    "? ",
                    "---",
                    "\n---\n",
                    "...",
                    "\u0085",
                    "\u2028",
                    "\uFEFF",
                    "\uD83D\uDE00",
                    "\uD83D",
                    "\u0000",
                    "中",
                    "<<: ",
                    "~",
                    "\\",
                    "\r",
                    "\r\n",
                    "  \n",
                    "\n - ");
    private static final List<String> TEXTS = texts();

    private interface Edit {
        List<TextChange> on(YamlFile file, int document, FieldPath path) throws FieldPathException;
    }

    private static final List<Edit> EDITS =
            List.of(
                    (file, document, path) ->
                            YamlPatch.set(file, document, path, Value.text("new: text")),
                    (file, document, path) ->
                            YamlPatch.set(
                                    file, document, path.key("k"), Json.read("[1,{\"a\":2}]")),
                    (file, document, path) ->
                            YamlPatch.set(file, document, path, Value.whole(1), Sharing.SHARE),
                    (file, document, path) ->
                            YamlPatch.insert(file, document, path.index(0), Value.text("a\nb\n")),
                    YamlPatch::remove,
                    (file, document, path) -> YamlPatch.rename(file, document, path, "other"),
                    (file, document, path) ->
                            YamlPatch.move(file, document, path, path.parent().index(0)),
                    (file, document, path) ->
                            YamlPatch.move(file, document, path, FieldPath.ofKeys("moved")));

    @Test
    void editsOfDamagedTextsLeaveOtherDocumentsAloneAndCanBeUndone() {
        Cases.check(
                4_000,
                random -> {
                    YamlFile file = YamlFile.parse("a.yaml", damaged(random));
                    int document = random.nextInt(file.documents().size());
                    FieldPath path = path(file.documents().get(document).root(), random);
                    TextRange range = file.documents().get(document).chunk().whole();
                    List<TextChange> changes =
                            changes(EDITS.get(random.nextInt(EDITS.size())), file, document, path);
                    assertThat(changes).allMatch(change -> range.covers(change.range()));
                    String after = TextChange.applyAll(file.text(), changes);
                    assertThat(TextChange.applyAll(after, TextChange.inverse(file.text(), changes)))
                            .isEqualTo(file.text());
                    assertThat(file.reparse(after).documents())
                            .as(after)
                            .hasSameSizeAs(file.documents());
                    assertThat(others(file.reparse(after), document))
                            .as(after)
                            .isEqualTo(others(file, document));
                });
    }

    /// What the text does not allow is refused in words.
    private static List<TextChange> changes(
            Edit edit, YamlFile file, int document, FieldPath path) {
        try {
            return edit.on(file, document, path);
        } catch (FieldPathException refused) {
            assertThat(refused.getMessage()).isNotBlank();
            return List.of();
        }
    }

    private static List<Value> others(YamlFile file, int document) {
        return values(file.documents().stream().filter(each -> each.index() != document).toList());
    }

    /// What is read of broken documents is a guess that may change with the line end behind them.
    private static List<Value> values(List<YamlDocument> documents) {
        return documents.stream()
                .filter(document -> !document.isBroken())
                .map(YamlDocument::value)
                .filter(value -> !value.equals(Value.Null.NULL))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static String damaged(RandomGenerator random) {
        StringBuilder text = new StringBuilder(TEXTS.get(random.nextInt(TEXTS.size())));
        if (random.nextInt(3) == 0) {
            text.append("\n---\n").append(TEXTS.get(random.nextInt(TEXTS.size())));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            int at = random.nextInt(text.length() + 1);
            int end = Math.min(text.length(), at + random.nextInt(6));
            String piece = PIECES.get(random.nextInt(PIECES.size()));
            switch (random.nextInt(4)) {
                case 0 -> text.insert(at, piece);
                case 1 -> text.replace(at, end, piece);
                case 2 -> text.delete(at, end);
                default -> text.insert(random.nextInt(text.length() + 1), text.substring(at, end));
            }
        }
        return text.toString();
    }

    private static FieldPath path(YamlNode root, RandomGenerator random) {
        List<FieldPath> paths = new ArrayList<>();
        collect(root, FieldPath.ROOT, paths);
        return paths.get(random.nextInt(paths.size()));
    }

    private static void collect(YamlNode node, FieldPath at, List<FieldPath> paths) {
        paths.add(at);
        switch (node) {
            case YamlMapping mapping ->
                    mapping.entries()
                            .forEach(entry -> collect(entry.value(), at.key(entry.name()), paths));
            case YamlSequence sequence -> {
                for (int i = 0; i < sequence.items().size(); i++) {
                    collect(sequence.items().get(i), at.index(i), paths);
                }
            }
            case YamlScalar ignored -> {}
            case YamlAlias ignored -> {}
        }
    }

    private static List<String> texts() {
        try (InputStream in = DamagedYamlTest.class.getResourceAsStream("documents.jsonl")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> Json.read(line).textAt("text").orElseThrow())
                    .filter(text -> text.length() < 5_000)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
