package dev.oamstudio.views.shell;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.edit.Workspace;
import dev.oamstudio.model.yaml.YamlLimits;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Where folders come from and go to. Calls block; none is made on the FX thread.
public interface Desk {
    /// From now on complaints are in this language.
    void speak(Locale language);

    /// From now on texts that are read may cost this much.
    void limit(YamlLimits limits);

    /// The samples that ship with the product, in the order of the welcome page, in the language spoken.
    List<Sample> samples();

    /// Copies a sample to a folder of the user's and opens that.
    OpenFolder openSample(String name) throws IOException;

    OpenFolder open(Path folder) throws IOException;

    /// Makes a new folder of the user's with these files and opens that.
    ///
    /// @param name the folder's; gets a number behind if there is one of that name
    OpenFolder create(String name, Map<String, String> texts) throws IOException;

    /// Writes the files that differ, each whole or not at all.
    ///
    /// @param onDisk the texts as they were last read or saved
    /// @return the files that somebody else changed meanwhile: then nothing was written; empty if all is saved
    /// @throws IOException if one cannot be written; those before it are
    Set<String> save(OpenFolder folder, Workspace onDisk, Workspace now) throws IOException;

    /// What somebody else did to the files of a folder: the texts that differ from those last read or saved, empty for a file
    /// that is gone.
    Map<String, Optional<String>> changedOutside(OpenFolder folder, Workspace onDisk)
            throws IOException;

    /// The folders that were opened last, the latest first.
    List<Recent> recent();

    /// Takes a folder out of those opened last; its files stay.
    void forget(Path folder);

    /// @param title in the user's language, like the description
    /// @param workspace what its picture is drawn from
    record Sample(String name, String title, String description, Workspace workspace) {}

    /// A folder that was opened before.
    ///
    /// @param opened when; empty if that is not known
    /// @param there whether it still is
    record Recent(Path folder, Optional<Instant> opened, boolean there) {}

    /// @param leftOut a finding for each file that could not be read: why, and what to do
    record OpenFolder(Path root, Workspace workspace, List<Diagnostic> leftOut) {
        public OpenFolder {
            leftOut = List.copyOf(leftOut);
        }
    }
}
