package dev.oamstudio.views.session;

import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.ModelMessages;
import dev.oamstudio.views.message.Messages;
import dev.oamstudio.views.task.Background;
import dev.oamstudio.views.theme.ThemeSwitch;

/// What every view of a window has around it: its language, its colours and the door to threads.
///
/// @param findings the sentences of the model: diagnostics, plans, health
public record Surroundings(
        Messages messages, ModelMessages findings, Background background, ThemeSwitch theme) {

    /// A sentence of the views.
    public String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    /// A sentence of the model.
    public String text(Message message) {
        return findings.text(message);
    }
}
