package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.OamModel;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Fix;
import dev.oamstudio.model.yaml.Value;
import dev.oamstudio.model.yaml.YamlDocument;
import dev.oamstudio.model.yaml.YamlFile;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What the rules that look at one document found in the documents of a file, to be taken over while a document only moves.
final class DocumentFindings {
    static final DocumentFindings NONE = new DocumentFindings(List.of());

    private final List<Entry> entries;

    private DocumentFindings(List<Entry> entries) {
        this.entries = entries;
    }

    /// A document as it was when it was checked, and as it stands now.
    ///
    /// @param found at the places of when it was checked
    /// @param isLate whether it was checked after others, when the file was another one
    private record Entry(
            YamlDocument checked, YamlDocument now, List<Diagnostic> found, boolean isLate) {

        List<Diagnostic> here() {
            int distance = now.movedFrom(checked).orElseThrow();
            boolean stays = distance == 0 && now.index() == checked.index();
            return stays ? found : new Moved(now.index(), distance).all(found);
        }

        /// Fixes hold on to the file until their changes are asked for. That of the first check is kept, not one for each document
        /// that somebody typed in.
        Entry at(YamlDocument place) {
            if (isLate) {
                found.forEach(each -> each.fixes().forEach(Fix::changes));
            }
            return new Entry(checked, place, found, false);
        }
    }

    /// The findings in a file.
    ///
    /// @param part what the file says
    /// @param check finds what is wrong with some documents, by their positions
    DocumentFindings of(
            YamlFile file, OamModel part, Function<Set<Integer>, List<Diagnostic>> check) {
        Set<Integer> named = named(part);
        IdentityHashMap<Value, Entry> known = new IdentityHashMap<>();
        entries.forEach(entry -> known.put(entry.now().value(), entry));
        List<Optional<Entry>> kept =
                file.documents().stream()
                        .map(document ->
                                kept(Optional.ofNullable(known.get(document.value())), document))
                        .map(entry -> entry.filter(each -> !named.contains(each.now().index())))
                        .toList();
        Set<Integer> changed =
                IntStream.range(0, kept.size())
                        .filter(i -> kept.get(i).isEmpty())
                        .boxed()
                        .collect(Collectors.toSet());
        Map<Integer, List<Diagnostic>> fresh =
                check.apply(changed).stream()
                        .collect(Collectors.groupingBy(found -> found.place().document()));
        boolean isLate = changed.size() < kept.size();
        List<Entry> next = new ArrayList<>();
        for (int i = 0; i < kept.size(); i++) {
            YamlDocument document = file.documents().get(i);
            List<Diagnostic> found = fresh.getOrDefault(i, List.of());
            next.add(kept.get(i).orElseGet(() -> new Entry(document, document, found, isLate)));
        }
        return new DocumentFindings(next);
    }

    /// Instances have names by what else the folder calls so: their documents are always checked again.
    private static Set<Integer> named(OamModel part) {
        return part.applications().stream()
                .map(application -> application.place().document())
                .collect(Collectors.toSet());
    }

    private static Optional<Entry> kept(Optional<Entry> known, YamlDocument document) {
        return known.filter(entry -> document.movedFrom(entry.checked()).isPresent())
                .map(entry -> entry.at(document));
    }

    /// In the order of the documents.
    List<Diagnostic> all() {
        return entries.stream().flatMap(entry -> entry.here().stream()).toList();
    }
}
