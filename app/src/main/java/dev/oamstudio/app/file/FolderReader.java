package dev.oamstudio.app.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Reads the YAML files of a folder, or a single file. What cannot be read becomes a problem; the rest goes on.
public final class FolderReader {
    private final SortedMap<String, String> texts = new TreeMap<>();
    private final List<FileProblem> problems = new ArrayList<>();

    private final int largest;

    private FolderReader(int largest) {
        this.largest = largest;
    }

    /// Reads all `*.yaml` and `*.yml`, and `*.json` with objects of Kubernetes, under a folder, except in hidden folders other than the product's own; of a file that
    /// is given itself the name does not matter.
    ///
    /// @param largest how many bytes a file may have; what exceeds it is a dump that has lost its way
    public static FolderContents read(Path folderOrFile, int largest) throws FileException {
        Path given = folderOrFile.toAbsolutePath().normalize();
        if (!Files.exists(given)) {
            throw new FileException(FileException.Kind.MISSING, given, "");
        }
        FolderReader reader = new FolderReader(largest);
        if (!Files.isDirectory(given)) {
            Path folder = Optional.ofNullable(given.getParent()).orElse(given);
            reader.readFile(given, String.valueOf(given.getFileName()));
            return new FolderContents(folder, reader.texts, reader.problems);
        }
        reader.readFolder(given);
        return new FolderContents(given, reader.texts, reader.problems);
    }

    /// Reads the one text of a stream.
    ///
    /// @param name how people are told of it
    /// @param largest how many bytes it may have
    public static FolderContents read(InputStream stream, String name, int largest)
            throws IOException {
        FolderReader reader = new FolderReader(largest);
        byte[] bytes = stream.readNBytes(largest + 1);
        if (bytes.length > largest) {
            reader.problems.add(
                    new FileProblem(name, FileProblem.Kind.TOO_LARGE, "> " + (largest >> 20)));
        } else {
            reader.accept(name, bytes);
        }
        return new FolderContents(Path.of("").toAbsolutePath(), reader.texts, reader.problems);
    }

    private void readFolder(Path folder) throws FileException {
        FolderWalk walk = FolderWalk.of(folder);
        problems.addAll(walk.problems());
        for (Map.Entry<String, Path> file : walk.files().entrySet()) {
            readFile(file.getValue(), file.getKey());
        }
    }

    private void readFile(Path file, String name) {
        try {
            long size = Files.size(file);
            if (size > largest) {
                String megabytes = Long.toString(Math.ceilDiv(size, 1L << 20));
                problems.add(new FileProblem(name, FileProblem.Kind.TOO_LARGE, megabytes));
            } else {
                accept(name, Files.readAllBytes(file));
            }
        } catch (IOException e) {
            problems.add(new FileProblem(name, FileProblem.Kind.UNREADABLE, FolderWalk.words(e)));
        }
    }

    private void accept(String name, byte[] bytes) {
        if (TextDecoding.isBinary(bytes)) {
            problems.add(new FileProblem(name, FileProblem.Kind.BINARY, ""));
            return;
        }
        TextDecoding.decode(bytes)
                .ifPresentOrElse(
                        text -> texts.put(name, text),
                        () -> problems.add(new FileProblem(name, FileProblem.Kind.NOT_UTF8, "")));
    }
}
