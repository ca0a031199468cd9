package dev.oamstudio.views.canvas.scene;

import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.ModelMessages;
import dev.oamstudio.views.message.Messages;

/// The sentences of both modules in one language.
public record Words(Messages messages, ModelMessages model) {

    public String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    public String text(Message message) {
        return model.text(message);
    }
}
