package dev.oamstudio.views.shell;

import dev.oamstudio.views.session.Surroundings;
import dev.oamstudio.views.shell.command.Command;
import dev.oamstudio.views.shell.command.Command.State;
import java.util.Optional;
import javafx.scene.input.KeyCombination;

/// Makes commands whose titles are sentences of the shell: `shell.NAME`.
record CommandMaker(Surroundings around) {

    Command make(String name, String keys, Runnable action) {
        return make(name, keys, State.always(), action);
    }

    /// @param keys as the toolkit reads them; empty for none
    Command make(String name, String keys, State state, Runnable action) {
        Optional<KeyCombination> combination =
                keys.isEmpty() ? Optional.empty() : Optional.of(KeyCombination.valueOf(keys));
        return new Command(name, around.text("shell." + name), combination, state, action);
    }
}
