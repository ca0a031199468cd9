package dev.oamstudio.cluster.sandbox.field;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The path of a field that somebody can own.
record OwnedPath(List<PathElement> elements) {
    static final OwnedPath ROOT = new OwnedPath(List.of());

    OwnedPath {
        elements = List.copyOf(elements);
    }

    OwnedPath plus(PathElement element) {
        List<PathElement> longer = new ArrayList<>(elements);
        longer.add(element);
        return new OwnedPath(longer);
    }

    OwnedPath parent() {
        return new OwnedPath(elements.subList(0, elements.size() - 1));
    }

    PathElement last() {
        return elements.getLast();
    }

    /// Whether this path leads to the other one or to something inside it.
    boolean within(OwnedPath other) {
        return elements.size() >= other.elements.size()
                && elements.subList(0, other.elements.size()).equals(other.elements);
    }

    boolean isRoot() {
        return elements.isEmpty();
    }

    /// As people read it: `spec.template.spec.containers[name="web"].image`.
    @Override
    public String toString() {
        String path = elements.stream().map(PathElement::display).collect(Collectors.joining());
        return path.startsWith(".") ? path.substring(1) : path;
    }
}
