package dev.oamstudio.views.shell;

import dev.oamstudio.views.session.Surroundings;
import java.io.File;
import java.util.Map;
import javafx.scene.input.Clipboard;
import javafx.stage.DirectoryChooser;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;

/// The ways into a folder, and out of the window.
final class FolderWays {
    private static final String NEW =
            """
            apiVersion: core.oam.dev/v1alpha2
            kind: ApplicationConfiguration
            metadata:
              name: application
            spec:
              components: []
            """;

    private final StudioWindow window;

    FolderWays(StudioWindow window) {
        this.window = window;
    }

    void chooseFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(around().text("shell.open-folder"));
        @Nullable File chosen = chooser.showDialog(stage());
        if (chosen != null) {
            window.openFolder(chosen.toPath());
        }
    }

    void newApplication() {
        window.create("application", Map.of("application.yaml", NEW));
    }

    /// Makes an application of the YAML on the clipboard.
    void pasteYaml() {
        @Nullable String text = Clipboard.getSystemClipboard().getString();
        if (text == null || text.isBlank()) {
            window.layers().notices().show(around().text("shell.paste-yaml.nothing"));
        } else {
            window.create(
                    "pasted", Map.of("pasted.yaml", text.endsWith("\n") ? text : text + "\n"));
        }
    }

    /// Asks the window to close, as its frame's button does.
    void quit() {
        Window stage = stage();
        stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
    }

    private Surroundings around() {
        return window.around();
    }

    private Window stage() {
        return window.layers().overlay().getScene().getWindow();
    }
}
