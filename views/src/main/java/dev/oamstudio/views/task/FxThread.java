package dev.oamstudio.views.task;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/// Runs something on the FX thread: at once if that is the caller, else as soon as it is free.
public final class FxThread implements Executor {

    @Override
    public void execute(Runnable command) {
        if (Platform.isFxApplicationThread()) {
            command.run();
        } else {
            Platform.runLater(command);
        }
    }
}
