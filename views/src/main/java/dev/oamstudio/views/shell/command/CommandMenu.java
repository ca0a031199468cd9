package dev.oamstudio.views.shell.command;

import java.util.List;

/// Commands that belong together, under a title; sections are parted by a line.
public record CommandMenu(String title, List<List<Command>> sections) {
    public CommandMenu {
        sections = sections.stream().map(List::copyOf).toList();
    }

    /// Its commands without the sections.
    public List<Command> commands() {
        return sections.stream().flatMap(List::stream).toList();
    }
}
