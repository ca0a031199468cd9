package dev.oamstudio.model.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;

/// Which paths of a document show the same text, by aliases and merge keys.
final class SharedPaths {
    private static final String MERGE = "<<";

    private final YamlNode root;
    private final List<Link> links = new ArrayList<>();
    private final Map<FieldPath, Link> byAlias = new HashMap<>();

    /// An alias and the node that it repeats.
    private record Link(FieldPath alias, String name, FieldPath anchored) {}

    /// An alias and where it stands.
    private record Found(YamlAlias alias, FieldPath at) {}

    SharedPaths(YamlNode root) {
        this.root = root;
        List<Found> aliases = new ArrayList<>();
        collectAliases(root, FieldPath.ROOT, aliases);
        Set<TextRange> targets = new HashSet<>();
        aliases.forEach(found -> targets.add(found.alias().target()));
        Map<TextRange, FieldPath> anchored = new HashMap<>();
        collectTargets(root, FieldPath.ROOT, targets, anchored);
        for (Found found : aliases) {
            FieldPath target = anchored.get(found.alias().target());
            if (target != null) {
                Link link = new Link(found.at(), found.alias().anchor(), target);
                links.add(link);
                byAlias.putIfAbsent(found.at(), link);
            }
        }
    }

    private static void collectAliases(YamlNode node, FieldPath at, List<Found> found) {
        switch (node) {
            case YamlMapping mapping ->
                    mapping.entries()
                            .forEach(entry ->
                                    collectAliases(entry.value(), at.key(entry.name()), found));
            case YamlSequence sequence -> {
                for (int i = 0; i < sequence.items().size(); i++) {
                    collectAliases(sequence.items().get(i), at.index(i), found);
                }
            }
            case YamlScalar ignored -> {}
            case YamlAlias alias -> found.add(new Found(alias, at));
        }
    }

    /// Of nodes that start and end alike, the outer one is meant.
    private static void collectTargets(
            YamlNode node, FieldPath at, Set<TextRange> targets, Map<TextRange, FieldPath> found) {
        if (targets.contains(node.range()) && !(node instanceof YamlAlias)) {
            found.putIfAbsent(node.range(), at);
        }
        switch (node) {
            case YamlMapping mapping ->
                    mapping.entries()
                            .forEach(entry ->
                                    collectTargets(
                                            entry.value(), at.key(entry.name()), targets, found));
            case YamlSequence sequence -> {
                for (int i = 0; i < sequence.items().size(); i++) {
                    collectTargets(sequence.items().get(i), at.index(i), targets, found);
                }
            }
            case YamlScalar ignored -> {}
            case YamlAlias ignored -> {}
        }
    }

    /// The path at which the text stands that a path shows: behind all aliases and merge keys on its way.
    FieldPath source(FieldPath path) {
        FieldPath entry = entry(path);
        return link(entry).map(link -> source(link.anchored())).orElse(entry);
    }

    /// The path at which the entry or item stands that a path shows, be it an alias itself.
    FieldPath entry(FieldPath path) {
        YamlNode node = root;
        for (int i = 0; i < path.steps().size(); i++) {
            FieldPath here = head(path, i);
            FieldPath.Step step = path.steps().get(i);
            YamlNode inner = node;
            Optional<FieldPath> elsewhere =
                    link(here).map(Link::anchored).or(() -> merged(inner, step, here));
            if (elsewhere.isPresent()) {
                return entry(elsewhere.get().plus(tail(path, i)));
            }
            Optional<YamlNode> child = NodePaths.child(node, step);
            if (child.isEmpty()) {
                return path;
            }
            node = child.get();
        }
        return path;
    }

    /// The merged mapping that gives a mapping what it has at a step; empty if it is its own.
    private Optional<FieldPath> merged(YamlNode node, FieldPath.Step step, FieldPath at) {
        return node instanceof YamlMapping mapping && step instanceof FieldPath.Step.Key(String key)
                ? giver(mapping, key, at)
                : Optional.empty();
    }

    /// As everywhere in Kubernetes, what stands below overrides what stands above.
    private static Optional<FieldPath> giver(YamlMapping mapping, String key, FieldPath at) {
        Optional<FieldPath> giver = Optional.empty();
        for (YamlEntry entry : mapping.entries()) {
            Optional<FieldPath> earlier = giver;
            giver =
                    switch (entry.name()) {
                        case MERGE -> giver(entry.value(), key, at.key(MERGE)).or(() -> earlier);
                        default -> entry.name().equals(key) ? Optional.empty() : earlier;
                    };
        }
        return giver;
    }

    private static Optional<FieldPath> giver(YamlNode merged, String key, FieldPath at) {
        if (merged instanceof YamlSequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                if (sequence.items().get(i).value().get(key).isPresent()) {
                    return Optional.of(at.index(i));
                }
            }
            return Optional.empty();
        }
        return merged.value().get(key).map(ignored -> at);
    }

    private Optional<Link> link(FieldPath alias) {
        return Optional.ofNullable(byAlias.get(alias));
    }

    /// All paths that show the text at a source path, itself first.
    SequencedSet<FieldPath> places(FieldPath source) {
        SequencedSet<FieldPath> places = new LinkedHashSet<>();
        List<FieldPath> open = new ArrayList<>(List.of(source));
        while (!open.isEmpty()) {
            FieldPath path = open.removeFirst();
            if (places.add(path)) {
                links.stream()
                        .filter(link -> path.startsWith(link.anchored()))
                        .flatMap(link -> shown(link, path).stream())
                        .forEach(open::add);
            }
        }
        return places;
    }

    /// The anchors that make a path show elsewhere, those nearest to the root first.
    List<String> anchors(FieldPath source) {
        return links.stream()
                .filter(link -> source.startsWith(link.anchored()))
                .map(Link::name)
                .distinct()
                .toList();
    }

    private Optional<FieldPath> shown(Link link, FieldPath path) {
        FieldPath rest = tail(path, link.anchored().steps().size());
        int merge = link.alias().steps().indexOf(new FieldPath.Step.Key(MERGE));
        if (merge < 0) {
            return Optional.of(link.alias().plus(rest));
        }
        FieldPath mapping = head(link.alias(), merge);
        return rest.steps().isEmpty() || takes(mapping, rest.steps().getFirst(), link.alias())
                ? Optional.of(mapping.plus(rest))
                : Optional.empty();
    }

    /// Whether what a merged mapping has at a step, or would get there, is what counts in another mapping.
    private boolean takes(FieldPath mapping, FieldPath.Step step, FieldPath merged) {
        Optional<FieldPath> giver = giver(mapping, step);
        boolean there = mapping.plus(step).in(root.value()).isPresent();
        return giver.equals(Optional.of(merged)) || !there;
    }

    private Optional<FieldPath> giver(FieldPath mapping, FieldPath.Step step) {
        Optional<YamlNode> node = Optional.of(root);
        for (FieldPath.Step each : mapping.steps()) {
            node = node.flatMap(here -> NodePaths.child(here, each));
        }
        return node.flatMap(here -> merged(here, step, mapping));
    }

    private static FieldPath head(FieldPath path, int steps) {
        return new FieldPath(path.steps().subList(0, steps));
    }

    private static FieldPath tail(FieldPath path, int from) {
        return new FieldPath(path.steps().subList(from, path.steps().size()));
    }
}
