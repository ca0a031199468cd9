package dev.oamstudio.views.shell.command;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;

/// Something that a user can do, wherever they ask for it.
///
/// @param name what tells it from others, in every language
/// @param keys the shortcut, if it has one
public record Command(
        String name, String title, Optional<KeyCombination> keys, State state, Runnable action) {

    /// Whether it can be done now, and, for what is switched or chosen, whether it is on.
    public record State(ObservableBooleanValue available, Optional<ObservableBooleanValue> chosen) {

        /// Can always be done.
        public static State always() {
            return when(new ReadOnlyBooleanWrapper(true));
        }

        public static State when(ObservableBooleanValue available) {
            return new State(available, Optional.empty());
        }

        /// Switched on or off, or one of several.
        public State chosenIf(ObservableBooleanValue on) {
            return new State(available, Optional.of(on));
        }
    }

    /// Does it, if it can be done now.
    public void run() {
        if (isAvailable()) {
            action.run();
        }
    }

    public boolean isAvailable() {
        return state.available().get();
    }

    /// The shortcut as it is printed on keyboards, "Ctrl Shift P"; empty if there is none.
    public String keysText() {
        return keys.map(KeyCombination::getDisplayText)
                .map(text -> text.replaceAll("\\+(?=.)", " "))
                .orElse("");
    }
}
