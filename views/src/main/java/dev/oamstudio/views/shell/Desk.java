package dev.oamstudio.views.shell;

import dev.oamstudio.model.edit.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// Where folders come from and go to. Calls block; none is made on the FX thread.
public interface Desk {
    /// The samples that ship with the product, in the order of the welcome page.
    List<Sample> samples();

    /// Copies a sample to a folder of the user's and opens that.
    OpenFolder openSample(String name) throws IOException;

    OpenFolder open(Path folder) throws IOException;

    /// Writes changed files, each whole or not at all.
    ///
    /// @throws IOException if one cannot be written; those before it are
    void save(OpenFolder folder, Workspace workspace, Set<String> changed) throws IOException;

    /// The folders that were opened last, the latest first.
    List<Path> recent();

    /// @param title in the user's language, like the description
    /// @param workspace what its picture is drawn from
    record Sample(String name, String title, String description, Workspace workspace) {}

    /// @param complaints what of the folder could not be read, and what to do
    record OpenFolder(Path root, Workspace workspace, List<String> complaints) {
        public OpenFolder {
            complaints = List.copyOf(complaints);
        }
    }
}
