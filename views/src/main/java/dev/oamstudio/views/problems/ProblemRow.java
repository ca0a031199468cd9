package dev.oamstudio.views.problems;

import dev.oamstudio.model.diagnostic.Diagnostic;

/// A row of the problems.
sealed interface ProblemRow {

    /// The head of a group with the number of its findings in words.
    record Group(String key, String title, String counts) implements ProblemRow {}

    record Finding(Diagnostic found) implements ProblemRow {}

    /// How many the filter hides; the last row.
    record Hidden(int count) implements ProblemRow {}
}
