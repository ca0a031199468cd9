package dev.oamstudio.views.canvas;

import dev.oamstudio.views.canvas.scene.Words;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Asks where a picture of the canvas should be written, and says so if it cannot.
final class ExportDialog {
    private final Words words;
    private final Writer writer;

    ExportDialog(Words words, Writer writer) {
        this.words = words;
        this.writer = writer;
    }

    /// @param name what the file is called unless somebody changes it
    void open(Window owner, String name) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.text("canvas.export"));
        chooser.setInitialFileName((name.isEmpty() ? "application" : name) + ".svg");
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter("SVG", "*.svg"),
                        new FileChooser.ExtensionFilter("PNG", "*.png"));
        @Nullable File chosen = chooser.showSaveDialog(owner);
        if (chosen != null) {
            write(owner, chosen.toPath());
        }
    }

    private void write(Window owner, Path file) {
        try {
            writer.write(file);
        } catch (IOException failed) {
            String reason = String.valueOf(failed.getMessage());
            Alert alert =
                    new Alert(
                            AlertType.ERROR,
                            words.text("canvas.export.failed", file.toString(), reason));
            alert.initOwner(owner);
            alert.setHeaderText(null);
            alert.show();
        }
    }

    /// Writes the picture.
    interface Writer {
        void write(Path file) throws IOException;
    }
}
