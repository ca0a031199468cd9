package dev.oamstudio.cluster.connect;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The kubeconfig files that kubectl would read: those of the variable `KUBECONFIG`, else `~/.kube/config`.
///
/// @param named whether somebody named them, so that they should be there
/// @param odd what was named and is no path here
public record KubeconfigFiles(List<Path> paths, boolean named, List<String> odd) {
    public KubeconfigFiles {
        paths = List.copyOf(paths);
        odd = List.copyOf(odd);
    }

    public static KubeconfigFiles ofPaths(Path... paths) {
        return new KubeconfigFiles(List.of(paths), true, List.of());
    }

    public static KubeconfigFiles of(Map<String, String> environment, Path home) {
        String named = environment.getOrDefault("KUBECONFIG", "");
        if (named.isBlank()) {
            Path usual = home.resolve(".kube").resolve("config");
            return new KubeconfigFiles(List.of(usual), false, List.of());
        }
        List<Path> paths = new ArrayList<>();
        List<String> odd = new ArrayList<>();
        for (String path : named.split(Pattern.quote(File.pathSeparator), -1)) {
            try {
                if (!path.isBlank()) {
                    paths.add(Path.of(path));
                }
            } catch (InvalidPathException noPath) {
                odd.add(path);
            }
        }
        return new KubeconfigFiles(paths, true, odd);
    }
}
