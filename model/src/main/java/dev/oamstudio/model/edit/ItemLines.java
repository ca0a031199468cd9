package dev.oamstudio.model.edit;

import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.FieldPathException;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.TextChange;
import dev.oamstudio.model.yaml.TextRange;
import dev.oamstudio.model.yaml.Value;
import dev.oamstudio.model.yaml.YamlFile;
import dev.oamstudio.model.yaml.YamlPatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Doubles items of lists as people do: by copying and pasting lines, so that comments and quotes go along. Where an item does
/// not have lines of its own, its value is written anew.
final class ItemLines {
    private final Draft draft;
    private final Place place;
    private final FieldPath list;

    /// @param list the path of the list in the document of the place
    ItemLines(Draft draft, Place place, FieldPath list) {
        this.draft = draft;
        this.place = place;
        this.list = list;
    }

    /// Puts a copy of an item behind it.
    void duplicate(int index) throws RefusedException {
        List<Value> items = new ArrayList<>(items());
        items.add(index + 1, items.get(index));
        Optional<TextRange> lines = lines(index);
        List<TextChange> changes =
                lines.stream().map(range -> insertion(range.end(), range)).toList();
        if (!paste(changes, items)) {
            draft.insert(place, list.index(index + 1), items.get(index));
        }
    }

    private List<Value> items() throws RefusedException {
        return list.in(draft.content(place)).map(Value::itemsAt).orElse(List.of());
    }

    private TextChange insertion(int offset, TextRange lines) {
        return new TextChange(TextRange.at(offset), lines.in(text()));
    }

    private String text() {
        return Optional.ofNullable(draft.files().get(place.file())).map(YamlFile::text).orElse("");
    }

    /// The whole lines that an item takes, with the comments that go with it.
    private Optional<TextRange> lines(int index) throws RefusedException {
        YamlFile file = draft.whole(place);
        List<TextChange> removal = YamlPatch.remove(file, place.document(), list.index(index));
        return removal.size() == 1 && removal.getFirst().replacement().isEmpty()
                ? Optional.of(removal.getFirst().range()).filter(areWhole(file.text()))
                : Optional.empty();
    }

    private static Predicate<TextRange> areWhole(String text) {
        return range ->
                (range.start() == 0 || text.charAt(range.start() - 1) == '\n')
                        && range.in(text).endsWith("\n");
    }

    /// Does the changes if the list then reads as wanted, and nothing else differs.
    private boolean paste(List<TextChange> changes, List<Value> items) throws RefusedException {
        YamlFile file = draft.whole(place);
        if (changes.isEmpty() || !ChangeCheck.fits(file.text(), changes)) {
            return false;
        }
        YamlFile pasted = file.reparse(TextChange.applyAll(file.text(), changes));
        List<Value> wanted = new ArrayList<>(values(file));
        wanted.set(place.document(), with(wanted.get(place.document()), items));
        if (!values(pasted).equals(wanted)) {
            return false;
        }
        draft.change(place.file(), changes);
        return true;
    }

    private Value with(Value content, List<Value> items) {
        try {
            return list.set(content, new Value.Sequence(items));
        } catch (FieldPathException notThere) {
            return content;
        }
    }

    private static List<Value> values(YamlFile file) {
        return file.documents().stream().map(document -> document.value()).toList();
    }
}
