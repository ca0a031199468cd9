package dev.oamstudio.app.file;

import java.io.IOException;
import java.nio.file.Path;

/// What saving asks of a file system. A port, so that a save can be interrupted in tests wherever a real one can be.
public interface Disk {

    boolean exists(Path file);

    byte[] read(Path file) throws IOException;

    /// Creates a file that must not be there yet, and returns when its bytes are on the disk.
    void create(Path file, byte[] content) throws IOException;

    /// Writes into a file that is there, and returns when its bytes are on the disk.
    void overwrite(Path file, byte[] content) throws IOException;

    /// Gives a file the permissions of another, as far as the file system knows permissions.
    void copyPermissions(Path from, Path to) throws IOException;

    /// Puts a file in the place of another in one step.
    void replace(Path from, Path to) throws IOException;

    /// Returns when the names in a folder are on the disk.
    void syncFolder(Path folder) throws IOException;

    /// Deletes a file; no failure if it is not there.
    void delete(Path file) throws IOException;

    /// Makes a folder and those above it.
    void makeFolders(Path folder) throws IOException;

    /// The file that a chain of symbolic links ends at, even if it is not there; the file itself if it is no link.
    Path resolve(Path file) throws IOException;
}
