package dev.oamstudio.app.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/// Finds the YAML files under a folder, and JSON files that hold objects, through symbolic links too, each by its path relative to the folder.
final class FolderWalk extends SimpleFileVisitor<Path> {
    private static final String OWN_FOLDER = ".oam-studio";
    private static final int MOST_FILES = 10_000;
    private static final int DEEPEST = 64;
    private static final int BEGINNING = 4_096;

    private final Path root;
    private final SortedMap<String, Path> files = new TreeMap<>();
    private final List<FileProblem> problems = new ArrayList<>();

    private FolderWalk(Path root) {
        this.root = root;
    }

    static FolderWalk of(Path root) throws FileException {
        FolderWalk walk = new FolderWalk(root);
        try {
            Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, walk);
            return walk;
        } catch (IOException e) {
            throw new FileException(FileException.Kind.UNREADABLE, root, words(e));
        }
    }

    SortedMap<String, Path> files() {
        return files;
    }

    List<FileProblem> problems() {
        return problems;
    }

    /// A failure in the system's words, without the path that they often are all of.
    static String words(IOException failure) {
        return failure instanceof AccessDeniedException
                ? "access denied"
                : String.valueOf(failure.getMessage());
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        String name = String.valueOf(folder.getFileName());
        boolean hidden = name.startsWith(".") && !name.equals(OWN_FOLDER);
        return hidden && !folder.equals(root)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isSymbolicLink() && isYaml(file)) {
            problems.add(
                    new FileProblem(
                            relative(file), FileProblem.Kind.UNREADABLE, "the link leads nowhere"));
        }
        if (!attributes.isRegularFile() || !isYaml(file)) {
            return FileVisitResult.CONTINUE;
        }
        if (files.size() == MOST_FILES) {
            String limit = Integer.toString(MOST_FILES);
            problems.add(new FileProblem(relative(root), FileProblem.Kind.TOO_MANY, limit));
            return FileVisitResult.TERMINATE;
        }
        files.put(relative(file), file);
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
        if (file.equals(root)) {
            throw failure;
        }
        // A link back to a folder above adds nothing that is not read anyway.
        if (!(failure instanceof FileSystemLoopException)) {
            problems.add(
                    new FileProblem(relative(file), FileProblem.Kind.UNREADABLE, words(failure)));
        }
        return FileVisitResult.CONTINUE;
    }

    private String relative(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    private static boolean isYaml(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".yaml")
                || name.endsWith(".yml")
                || (name.endsWith(".json") && beginsAsObject(file));
    }

    /// Folders hold JSON of many kinds; objects of Kubernetes say their version near their beginning.
    private static boolean beginsAsObject(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            String head = new String(in.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1);
            return head.contains("\"apiVersion\"");
        } catch (IOException unreadable) {
            return false;
        }
    }
}
