package dev.oamstudio.app.cli;

import dev.oamstudio.app.cli.print.Console;
import dev.oamstudio.app.cli.print.StatusText;
import dev.oamstudio.model.status.Health;
import dev.oamstudio.model.status.StatusNode;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// Shows a status tree as it changes: to a person, redrawn in place; else the lines that changed, as they change.
final class StatusScreen {
    private static final String WITHOUT_WRAPPING = "\u001b[?7l";
    private static final String WITH_WRAPPING = "\u001b[?7h";

    private final Console console;
    private final StatusText text;
    private final Map<String, String> shown = new HashMap<>();
    private int height;

    StatusScreen(Console console) {
        this.console = console;
        this.text = new StatusText(console);
    }

    void show(StatusNode root, Instant now) {
        if (console.terminal()) {
            redraw(root, now);
        } else {
            showChanges(root, now, "");
        }
    }

    /// The whole tree, to stay.
    void finish(StatusNode root, Instant now) {
        if (console.terminal()) {
            redraw(root, now);
            height = 0;
        } else {
            console.print("\n" + text.text(root, now));
        }
    }

    /// Says something above the tree.
    void say(String line) {
        erase();
        console.print(line);
    }

    private void redraw(StatusNode root, Instant now) {
        erase();
        String tree = text.text(root, now);
        // A line that wraps would count as two.
        console.print(WITHOUT_WRAPPING + tree + WITH_WRAPPING);
        height = (int) tree.lines().count();
    }

    private void erase() {
        if (height > 0) {
            console.out().print("\u001b[" + height + "A\u001b[J");
            console.out().flush();
            height = 0;
        }
    }

    private void showChanges(StatusNode node, Instant now, String indent) {
        String words = text.words(node);
        String before = shown.put(node.id(), words);
        // That something new is not there yet is what the plan said.
        boolean news = before != null || node.health().health() != Health.MISSING;
        if (news && !Objects.equals(before, words)) {
            console.print(indent + text.line(node, now));
        }
        node.children().forEach(child -> showChanges(child, now, indent + "  "));
    }
}
