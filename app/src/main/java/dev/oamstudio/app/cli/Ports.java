package dev.oamstudio.app.cli;

import dev.oamstudio.model.catalog.Catalog;
import dev.oamstudio.model.deploy.ClusterDirectory;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/// What commands reach beyond files. Each is made when it is first needed, so that `lint` starts neither a window nor a client of
/// clusters.
///
/// @param directory gives the same directory, and so the same sandbox, at each call
/// @param samples where copies of samples are put
public record Ports(
        Supplier<Catalog> catalog,
        Supplier<ClusterDirectory> directory,
        WindowOpener window,
        Path samples) {

    /// Shows the window.
    @FunctionalInterface
    public interface WindowOpener {
        /// Returns when the window is closed.
        ///
        /// @param folder what to open; empty for the welcome page
        ExitCode open(Optional<Path> folder);
    }
}
