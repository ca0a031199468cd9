package dev.oamstudio.model.conversion;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/// Puts into the texts of [RandomFolder] what cannot be said upstream: dependencies on nobody, pinned revisions with a name, versions
/// that are numbers, workloads and parameters that fix a name, entries that say a scope twice.
final class OddLines {
    /// @param line what is to be found in a line
    /// @param odd what is put in its place
    private record Odd(String line, String odd) {}

    private static final List<Odd> ALL =
            List.of(
                    new Odd("componentName: (c\\d)", "revisionName: $1-v2"),
                    new Odd("version: v1.*", "version: 2"),
                    new Odd("description: .*", "description: {a: b}"),
                    new Odd("kind: Store", "kind: Store\n    metadata: {name: fixed}"),
                    new Odd("- i\\d$", "- nobody"),
                    new Odd("- spec.size", "- metadata.name"),
                    new Odd("name: size", "name: instanceName"),
                    new Odd("- scope:", "- scopeRef: {name: other}\n            scope:"),
                    new Odd("- apps/v1.Deployment", "- Deployment.apps"));

    private OddLines() {}

    static String in(String text, RandomGenerator random) {
        return text.lines()
                .map(line -> in(line, ALL.get(random.nextInt(ALL.size()))))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String in(String line, Odd odd) {
        return line.replaceFirst(odd.line(), odd.odd());
    }
}
