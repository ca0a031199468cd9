package dev.oamstudio.app.launch;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether there is a screen to show a window on: on Unix an X server (under Wayland, the one that stands in for it) that answers.
/// JavaFX cannot be asked, because it can be started once only.
///
/// @param sockets the folder where local X servers listen
/// @param abstractSockets the list of sockets that have names and no files, where there is one
record Display(Path sockets, Path abstractSockets) {
    private static final Pattern FORM = Pattern.compile("(.*):(\\d{1,4})(\\.\\d+)?");
    private static final int FIRST_PORT = 6000;
    private static final int MILLIS = 2000;

    static Display ofThisMachine() {
        return new Display(Path.of("/tmp/.X11-unix"), Path.of("/proc/net/unix"));
    }

    /// @param system the name of the operating system, as Java has it
    boolean isThere(String system, Map<String, String> environment) {
        boolean asksVariable = !system.startsWith("Mac") && !system.startsWith("Windows");
        return !asksVariable || answers(environment.getOrDefault("DISPLAY", ""));
    }

    private boolean answers(String display) {
        Matcher form = FORM.matcher(display);
        if (!form.matches()) {
            return false;
        }
        String host = form.group(1);
        int number = Integer.parseInt(form.group(2));
        boolean local = host.isEmpty() || host.equals("unix") || host.endsWith("/unix");
        return local ? answersHere(number) : answersAt(host, FIRST_PORT + number);
    }

    private boolean answersHere(int number) {
        Path socket = sockets.resolve("X" + number);
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            return channel.isConnected();
        } catch (IOException noFile) {
            return isListed(socket);
        }
    }

    private boolean isListed(Path socket) {
        try {
            return Files.readAllLines(abstractSockets).stream()
                    .anyMatch(line -> line.endsWith(" @" + socket));
        } catch (IOException noList) {
            return false;
        }
    }

    private static boolean answersAt(String host, int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), MILLIS);
            return true;
        } catch (IOException silent) {
            return false;
        }
    }
}
