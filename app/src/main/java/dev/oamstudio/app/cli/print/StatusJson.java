package dev.oamstudio.app.cli.print;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.kube.Condition;
import dev.oamstudio.model.status.StatusNode;
import dev.oamstudio.model.yaml.Value;
import java.time.Instant;
import java.util.Locale;

/// A status tree as JSON.
public record StatusJson(Words words) {

    public Value.Mapping json(StatusNode node) {
        JsonTree tree =
                new JsonTree()
                        .put("name", node.name())
                        .put("role", word(node.role()))
                        .put("kind", node.kind());
        node.object()
                .ifPresent(key ->
                        tree.put("apiVersion", key.type().apiVersion())
                                .put("namespace", key.namespace()));
        node.element().map(ElementId::value).ifPresent(id -> tree.put("element", id));
        tree.put("health", word(node.health().health()))
                .put("sync", word(node.sync()))
                .put("message", words.say(node.message()))
                .put("stale", node.health().stale());
        node.since().map(Instant::toString).ifPresent(since -> tree.put("since", since));
        return tree.put("conditions", node.conditions().stream().map(StatusJson::json).toList())
                .put("children", node.children().stream().map(this::json).toList())
                .done();
    }

    private static Value.Mapping json(Condition condition) {
        JsonTree tree =
                new JsonTree()
                        .put("type", condition.type())
                        .put("status", condition.status())
                        .put("reason", condition.reason())
                        .put("message", condition.message());
        condition.since().map(Instant::toString).ifPresent(since -> tree.put("since", since));
        return tree.done();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
