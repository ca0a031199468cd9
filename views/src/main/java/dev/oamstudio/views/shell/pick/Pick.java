package dev.oamstudio.views.shell.pick;

import java.util.function.Supplier;
import javafx.scene.Node;

/// Something that can be chosen from a list by typing.
///
/// @param title what is searched and shown first
/// @param detail shown after it, muted; searched, too
/// @param keys a shortcut, or the empty text
/// @param sign made for each row that shows it
public record Pick(
        String title, String detail, String keys, Supplier<Node> sign, Runnable action) {}
