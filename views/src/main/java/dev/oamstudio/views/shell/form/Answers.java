package dev.oamstudio.views.shell.form;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.edit.FlowCondition;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// What somebody filled into a form, by field.
record Answers(Map<String, String> values) {
    /// Between the cells of a row; nobody types it.
    static final String CELL = "\u0001";

    /// Behind an operator that compares with a field.
    static final String FIELD = "Field";

    Answers {
        values = Map.copyOf(values);
    }

    String answer(String field) {
        return values.getOrDefault(field, "").strip();
    }

    ElementId element(String field) {
        return new ElementId(answer(field));
    }

    boolean ticked(String field) {
        return answer(field).equals("true");
    }

    /// Texts that stand apart by commas; a comma in brackets parts nothing.
    List<String> list(String field) {
        return Arrays.stream(answer(field).split(",(?![^\\[]*\\])"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /// Rows of how, with what, and which field, as conditions. A comparison with a field is one with a field of the application.
    List<FlowCondition> conditions(String field) {
        return answer(field).lines().map(Answers::condition).toList();
    }

    private static FlowCondition condition(String row) {
        List<String> cells = List.of(row.split(CELL, -1));
        String how = cells.getFirst();
        String with = cells.get(1).strip();
        boolean byField = how.endsWith(FIELD);
        String op = byField ? how.substring(0, how.length() - FIELD.length()) : how;
        return new FlowCondition(
                op, byField ? "" : with, byField ? with : "", cells.getLast().strip());
    }
}
