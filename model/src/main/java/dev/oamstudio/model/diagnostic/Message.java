package dev.oamstudio.model.diagnostic;

import java.util.List;

/// A sentence not yet in a language: a key of this module's messages and its arguments.
public record Message(String key, List<Object> arguments) {
    public Message {
        arguments = List.copyOf(arguments);
    }

    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }
}
