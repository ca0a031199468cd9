package dev.oamstudio.app.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whether a display is there and answers.
class DisplayTest {
    @TempDir Path folder;

    @Test
    void aServerThatListensIsThere() throws IOException {
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(folder.resolve("X7")));
            assertThat(isThere(":7")).isTrue();
            assertThat(isThere("unix:7.0")).isTrue();
            assertThat(isThere(":8")).isFalse();
        }
        assertThat(isThere(":7")).as("what a dead server leaves behind").isFalse();
    }

    @Test
    void aServerWhoseSocketIsNoFileIsThere() throws IOException {
        Files.writeString(
                folder.resolve("unix"),
                "Num RefCount\n0000: 00000002 00010000 0001 01 171 @"
                        + folder.resolve("X7")
                        + "\n");
        assertThat(isThere(":7")).isTrue();
        assertThat(isThere(":77")).isFalse();
    }

    @Test
    void aServerOfAnotherMachineIsAsked() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int number = server.getLocalPort() - 6000;
            assertThat(number > 9999 || number < 0 || isThere("localhost:" + number)).isTrue();
        }
        assertThat(isThere("localhost:9")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", ":", ":x", "::", "a:b:c", ":99999999999"})
    void whatNamesNoDisplayIsNone(String name) {
        assertThat(isThere(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mac OS X", "Windows 11"})
    void otherSystemsAlwaysHaveOne(String system) {
        assertThat(display().isThere(system, Map.of())).isTrue();
    }

    @Test
    void waylandAloneIsNotEnoughForJavaFx() {
        assertThat(display().isThere("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0"))).isFalse();
    }

    private boolean isThere(String name) {
        return display().isThere("Linux", Map.of("DISPLAY", name));
    }

    private Display display() {
        return new Display(folder, folder.resolve("unix"));
    }
}
