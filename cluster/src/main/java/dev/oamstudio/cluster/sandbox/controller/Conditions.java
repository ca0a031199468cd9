package dev.oamstudio.cluster.sandbox.controller;

import static dev.oamstudio.cluster.convert.Values.mapping;

import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The conditions of an object on their way to their next state: a condition's transition time changes only with its status.
record Conditions(List<Value> items, String now) {
    Conditions {
        items = List.copyOf(items);
    }

    static Conditions of(KubeObject object, String now) {
        return new Conditions(object.content().itemsAt("status", "conditions"), now);
    }

    /// With one condition set; empty reasons and messages are left out.
    Conditions with(String type, boolean holds, String reason, String message) {
        return put(type, condition(type, holds ? "True" : "False", reason, message));
    }

    Conditions with(String type, String status, String reason, String message) {
        return put(type, condition(type, status, reason, message));
    }

    /// As `with`, noting also when the condition was last looked at anew, as Deployments do.
    Conditions updated(String type, boolean holds, String reason, String message) {
        Value.Mapping next = condition(type, holds ? "True" : "False", reason, message);
        boolean same =
                find(type)
                        .filter(old -> old.textAt("reason").equals(Optional.of(reason)))
                        .filter(old -> old.get("status").equals(next.get("status")))
                        .filter(old -> old.textAt("message").equals(Optional.of(message)))
                        .isPresent();
        String since = find(type).flatMap(old -> old.textAt("lastUpdateTime")).orElse(now);
        return put(type, next.with("lastUpdateTime", Value.text(same ? since : now)));
    }

    Value.Sequence toValue() {
        return new Value.Sequence(items);
    }

    Optional<Value> find(String type) {
        return items.stream().filter(item -> isOf(item, type)).findFirst();
    }

    private Value.Mapping condition(String type, String status, String reason, String message) {
        Optional<String> since =
                find(type)
                        .filter(old -> old.textAt("status").equals(Optional.of(status)))
                        .flatMap(old -> old.textAt("lastTransitionTime"));
        Value.Mapping condition = mapping("type", type, "status", status);
        condition = reason.isEmpty() ? condition : condition.with("reason", Value.text(reason));
        condition = message.isEmpty() ? condition : condition.with("message", Value.text(message));
        return condition.with("lastTransitionTime", Value.text(since.orElse(now)));
    }

    private Conditions put(String type, Value.Mapping condition) {
        List<Value> next = new ArrayList<>(items);
        Optional<Value> old = find(type);
        if (old.isPresent()) {
            next.set(next.indexOf(old.get()), condition);
        } else {
            next.add(condition);
        }
        return new Conditions(next, now);
    }

    private static boolean isOf(Value item, String type) {
        return item.textAt("type").equals(Optional.of(type));
    }
}
