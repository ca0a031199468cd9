package dev.oamstudio.model.yaml;

import java.util.List;
import java.util.stream.Stream;

/// Aliases that changes of a text replace by copies of what they stood for. What goes with its alias is not among them.
public final class CopiedAliases {
    private CopiedAliases() {}

    /// The aliases of a file that patches of it replace, in the order of the text.
    public static List<YamlAlias> of(YamlFile file, List<TextChange> changes) {
        boolean none = changes.stream().noneMatch(c -> c.range().in(file.text()).contains("*"));
        if (none) {
            return List.of();
        }
        return file.documents().stream()
                .flatMap(document -> in(document.root()))
                .filter(alias -> isReplaced(alias, changes) && !isMoved(alias, changes))
                .toList();
    }

    /// All aliases of a tree.
    public static Stream<YamlAlias> in(YamlNode node) {
        return switch (node) {
            case YamlMapping mapping ->
                    mapping.entries().stream().flatMap(entry -> in(entry.value()));
            case YamlSequence sequence -> sequence.items().stream().flatMap(CopiedAliases::in);
            case YamlScalar ignored -> Stream.empty();
            case YamlAlias alias -> Stream.of(alias);
        };
    }

    private static boolean isReplaced(YamlAlias alias, List<TextChange> changes) {
        return changes.stream()
                .anyMatch(change ->
                        change.range().start() < alias.range().end()
                                && change.range().end() > alias.range().start()
                                && !change.replacement().isBlank());
    }

    /// Whether it is written again, here or elsewhere.
    private static boolean isMoved(YamlAlias alias, List<TextChange> changes) {
        return changes.stream()
                .anyMatch(change -> change.replacement().contains("*" + alias.anchor()));
    }
}
