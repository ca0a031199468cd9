package dev.oamstudio.model.yaml;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Whether a document holds two Kubernetes objects, because the line `---` between them is missing: then one fault says so, and
/// none speaks of the keys that stand twice for that reason.
///
/// @param second where the second object starts
record ObjectsRunTogether(Optional<TextRange> second) {
    private static final Set<String> HEADS = Set.of("apiVersion", "kind");

    static ObjectsRunTogether in(@Nullable YamlNode root) {
        List<YamlEntry> heads =
                root instanceof YamlMapping mapping && !mapping.flow()
                        ? mapping.entries().stream()
                                .filter(entry -> HEADS.contains(entry.name()))
                                .toList()
                        : List.of();
        Set<String> names = new HashSet<>();
        List<YamlEntry> again = heads.stream().filter(entry -> !names.add(entry.name())).toList();
        boolean both = again.stream().map(YamlEntry::name).distinct().count() == HEADS.size();
        return new ObjectsRunTogether(
                both ? Optional.of(again.getFirst().keyRange()) : Optional.empty());
    }

    List<YamlFault> faults(List<YamlFault> found) {
        if (second.isEmpty()) {
            return found;
        }
        int start = second.get().start();
        YamlFault missing = new YamlFault(YamlFault.Kind.MISSING_SEPARATOR, second.get(), "---");
        Stream<YamlFault> others =
                found.stream()
                        .filter(fault ->
                                fault.kind() != YamlFault.Kind.DUPLICATE_KEY
                                        || fault.range().start() < start);
        return Stream.concat(Stream.of(missing), others).toList();
    }
}
