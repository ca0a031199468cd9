package dev.oamstudio.cluster.sandbox.field;

import java.util.List;

/// How a value is owned: as one, or part by part.
sealed interface Form {
    /// As one.
    record Whole() implements Form {}

    /// A mapping, every field by itself.
    record ByField() implements Form {}

    /// A list, every item by itself, known by these fields.
    record ByKeys(List<String> keys) implements Form {}

    /// A list that is a set, every member by itself.
    record ByMember() implements Form {}
}
