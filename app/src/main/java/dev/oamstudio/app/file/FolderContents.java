package dev.oamstudio.app.file;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// The texts of a folder as they were read, with what had to be left out.
///
/// @param folder the folder that the paths are relative to
/// @param texts by path with `/`
public record FolderContents(
        Path folder, SortedMap<String, String> texts, List<FileProblem> problems) {
    public FolderContents {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
        problems = List.copyOf(problems);
    }
}
