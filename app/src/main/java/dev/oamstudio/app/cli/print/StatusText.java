package dev.oamstudio.app.cli.print;

import dev.oamstudio.model.kube.Condition;
import dev.oamstudio.model.status.Health;
import dev.oamstudio.model.status.StatusNode;
import dev.oamstudio.model.status.Sync;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Prints a status tree: a node a line, its conditions below it.
public record StatusText(Console console) {

    /// The whole tree.
    ///
    /// @param now what ages count back from
    public String text(StatusNode root, Instant now) {
        List<String> lines = new ArrayList<>();
        lines.add(line(root, now));
        children(root, "", now, lines);
        return String.join("\n", lines);
    }

    /// One node: mark, name, kind, health, sync, words and age.
    public String line(StatusNode node, Instant now) {
        return console.tint(tint(node.health().health()), mark(node) + " " + name(node))
                + "  "
                + words(node)
                + node.since()
                        .map(since -> console.tint(Tint.FAINT, "  " + Age.of(since, now)))
                        .orElse("");
    }

    /// What of a node does not change by itself: its line without ages.
    public String words(StatusNode node) {
        String health = health(node.health().health());
        String message = Console.printable(console.words().say(node.message()));
        StringBuilder words = new StringBuilder(health);
        if (!message.isBlank() && !message.equals(health)) {
            words.append(" · ").append(message);
        }
        if (node.object().isPresent() && isWorthSaying(node)) {
            words.append(" · ").append(sync(node.sync()));
        }
        if (node.health().stale()) {
            words.append(" · ").append(console.say("status.stale"));
        }
        return words.toString();
    }

    /// What nobody designed is not compared, and what is missing is not applied: both go without saying.
    private static boolean isWorthSaying(StatusNode node) {
        return switch (node.sync()) {
            case IN_SYNC, UNKNOWN -> false;
            case NOT_APPLIED -> node.health().health() != Health.MISSING;
            case DIFFERS, TO_BE_DELETED -> true;
        };
    }

    /// A node's kind and name, as far as they differ.
    public static String name(StatusNode node) {
        return Console.printable(
                node.kind().isEmpty() || node.kind().equals(node.name())
                        ? node.name()
                        : node.name() + " (" + node.kind() + ")");
    }

    public String health(Health health) {
        return switch (health) {
            case HEALTHY -> console.say("health.healthy");
            case PROGRESSING -> console.say("health.progressing");
            case DEGRADED -> console.say("health.degraded");
            case SUSPENDED -> console.say("health.suspended");
            case MISSING -> console.say("health.missing");
            case UNKNOWN -> console.say("health.unknown");
        };
    }

    private void children(StatusNode node, String indent, Instant now, List<String> lines) {
        String below = node.children().isEmpty() ? "  " : "│ ";
        conditions(node, now).forEach(text -> lines.add(indent + below + "  " + text));
        for (StatusNode child : node.children()) {
            boolean last = child.equals(node.children().getLast());
            lines.add(indent + (last ? "└─ " : "├─ ") + line(child, now));
            children(child, indent + (last ? "   " : "│  "), now, lines);
        }
    }

    /// Conditions that hold on one line; each of the others with what it says.
    private List<String> conditions(StatusNode node, Instant now) {
        List<String> lines = new ArrayList<>();
        String holding =
                node.conditions().stream()
                        .filter(Condition::isTrue)
                        .map(condition -> condition.type() + "=True" + age(condition, now))
                        .collect(Collectors.joining(", "));
        if (!holding.isEmpty()) {
            lines.add(console.tint(Tint.FAINT, Console.printable(holding)));
        }
        node.conditions().stream()
                .filter(condition -> !condition.isTrue())
                .forEach(condition -> lines.add(Console.printable(full(condition, now))));
        return lines;
    }

    private static String full(Condition condition, Instant now) {
        String text = condition.type() + "=" + condition.status() + age(condition, now);
        if (!condition.reason().isEmpty()) {
            text += " " + condition.reason();
        }
        return condition.message().isEmpty() ? text : text + ": " + condition.message();
    }

    private static String age(Condition condition, Instant now) {
        return condition.since().map(since -> " " + Age.of(since, now)).orElse("");
    }

    private String sync(Sync sync) {
        return switch (sync) {
            case IN_SYNC -> console.say("sync.in-sync");
            case DIFFERS -> console.say("sync.differs");
            case NOT_APPLIED -> console.say("sync.not-applied");
            case TO_BE_DELETED -> console.say("sync.to-be-deleted");
            case UNKNOWN -> console.say("sync.unknown");
        };
    }

    private static String mark(StatusNode node) {
        return switch (node.health().health()) {
            case HEALTHY -> "✔";
            case PROGRESSING -> "◔";
            case DEGRADED -> "✖";
            case SUSPENDED -> "‖";
            case MISSING -> "○";
            case UNKNOWN -> "?";
        };
    }

    private static Tint tint(Health health) {
        return switch (health) {
            case HEALTHY -> Tint.GOOD;
            case PROGRESSING -> Tint.BUSY;
            case DEGRADED -> Tint.BAD;
            case SUSPENDED, UNKNOWN -> Tint.NOTE;
            case MISSING -> Tint.FAINT;
        };
    }
}
