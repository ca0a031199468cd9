package dev.oamstudio.cluster.controlplane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the servers that fail are shell scripts")
class LocalControlPlaneTest {
    @TempDir Path folder;

    @Test
    void aServerThatEndsIsStartedAnewAndThenGivenUp() throws IOException {
        Path programs = Files.createDirectory(folder.resolve("programs"));
        program(programs, "etcd", "exit 1");
        program(programs, "kube-apiserver", "exec sleep 600");
        Path files = folder.resolve("files");

        IOException failed =
                catchThrowableOfType(
                        IOException.class,
                        () ->
                                LocalControlPlane.start(new ControlPlaneBinaries(programs), files)
                                        .close());

        assertThat(failed).hasMessageStartingWith("etcd ended; see ");
        assertThat(failed.getSuppressed()).hasSize(2);
        try (Stream<Path> attempts = Files.list(files)) {
            assertThat(attempts.map(attempt -> attempt.getFileName().toString()))
                    .containsExactlyInAnyOrder("attempt-1", "attempt-2", "attempt-3");
        }
    }

    private static void program(Path folder, String name, String script) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }
}
