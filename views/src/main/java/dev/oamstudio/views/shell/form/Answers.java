package dev.oamstudio.views.shell.form;

import dev.oamstudio.model.application.ElementId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// What somebody filled into a form, by field.
record Answers(Map<String, String> values) {
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
}
