package dev.oamstudio.cluster.sandbox.controller;

import dev.oamstudio.model.yaml.Value;
import java.util.Arrays;

/// What becomes of a container, by the tag of its image; the same tags as on the simulated nodes of the local control plane.
enum ImageFate {
    /// Cannot be pulled.
    MISSING(":missing"),
    /// Exits with 1 again and again.
    CRASH(":crash"),
    /// Never passes its readiness probe.
    UNREADY(":unready"),
    RUNS("");

    private final String tag;

    ImageFate(String tag) {
        this.tag = tag;
    }

    static ImageFate of(String image) {
        return Arrays.stream(values())
                .filter(fate -> image.endsWith(fate.tag))
                .findFirst()
                .orElse(RUNS);
    }

    static ImageFate of(Value container) {
        return of(container.textAt("image").orElse(""));
    }
}
