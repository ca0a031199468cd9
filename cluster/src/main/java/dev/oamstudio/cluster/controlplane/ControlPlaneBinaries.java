package dev.oamstudio.cluster.controlplane;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The folder with the servers' programs: etcd and kube-apiserver at least.
public record ControlPlaneBinaries(Path folder) {
    /// The version of Kubernetes that the project builds.
    public static final String VERSION = "v1.36.3";

    /// How to come by them, for people.
    public static final String HOW_TO_GET =
            "run cluster/control-plane/build (needs Go, takes about 11 minutes once), or set KUBEBUILDER_ASSETS to a folder with"
                    + " etcd and kube-apiserver";

    private static final String SUFFIX =
            System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("windows")
                    ? ".exe"
                    : "";

    /// Where `KUBEBUILDER_ASSETS` says, else where the project's build puts them.
    public static Optional<ControlPlaneBinaries> find(Map<String, String> environment, Path home) {
        List<Path> folders = new ArrayList<>();
        Optional.ofNullable(environment.get("KUBEBUILDER_ASSETS"))
                .filter(folder -> !folder.isBlank())
                .ifPresent(folder -> folders.add(Path.of(folder)));
        Path cache =
                Optional.ofNullable(environment.get("XDG_CACHE_HOME"))
                        .filter(folder -> !folder.isBlank())
                        .map(Path::of)
                        .orElse(home.resolve(".cache"));
        folders.add(cache.resolve("oam-studio").resolve("control-plane").resolve(VERSION));
        return folders.stream()
                .map(ControlPlaneBinaries::new)
                .filter(binaries -> binaries.has("etcd") && binaries.has("kube-apiserver"))
                .findFirst();
    }

    boolean has(String program) {
        return Files.isExecutable(path(program));
    }

    Path path(String program) {
        return folder.resolve(program + SUFFIX);
    }
}
