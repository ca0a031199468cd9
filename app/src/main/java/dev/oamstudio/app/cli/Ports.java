package dev.oamstudio.app.cli;

import dev.oamstudio.model.deploy.ClusterDirectory;
import dev.oamstudio.model.edit.Terms;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/// What commands reach beyond files. Each is made when it is first needed, so that `lint` starts neither a window nor a client of
/// clusters.
///
/// @param terms on which files are read
/// @param display whether there is a screen to show a window on
/// @param directory gives the same directory, and so the same sandbox, at each call
public record Ports(
        Supplier<Terms> terms,
        Supplier<ClusterDirectory> directory,
        boolean display,
        WindowOpener window,
        PictureTaker picture) {

    /// Draws the window where no display is needed.
    @FunctionalInterface
    public interface PictureTaker {
        /// Writes a PNG of the window with a folder in it.
        void take(Path folder, Path target) throws IOException;
    }

    /// Shows the window.
    @FunctionalInterface
    public interface WindowOpener {
        /// Returns when the window is closed.
        ///
        /// @param folder what to open; empty for the welcome page
        ///
        /// @throws IOException if no window can be shown after all
        ExitCode open(Optional<Path> folder) throws IOException;
    }
}
