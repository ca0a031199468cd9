package dev.oamstudio.cluster.sandbox.controller;

import dev.oamstudio.model.yaml.Value;

/// A status as it is put together: counts of nothing are left out, as the real controllers leave them out.
record Status(Value.Mapping fields) {
    static Status of(Value.Mapping fields) {
        return new Status(fields);
    }

    Status with(String field, Value value) {
        return new Status(fields.with(field, value));
    }

    Status text(String field, String text) {
        return text.isEmpty() ? this : with(field, Value.text(text));
    }

    Status count(String field, long count) {
        return count == 0 ? this : with(field, Value.whole(count));
    }

    Status conditions(Conditions conditions) {
        return conditions.items().isEmpty() ? this : with("conditions", conditions.toValue());
    }
}
