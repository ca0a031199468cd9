package dev.oamstudio.app.launch;

import dev.oamstudio.app.cli.CommandLineTool;
import dev.oamstudio.app.cli.print.Console;
import java.util.List;
import java.util.Map;

/// The entry point of OAM Studio.
public final class Main {

    private Main() {}

    static void main(String[] arguments) {
        goHome(System.getProperty("os.name", ""), System.getenv());
        List<String> given = List.of(arguments);
        Composition composition = Composition.ofThisProcess(given);
        Console console = composition.console();
        System.exit(CommandLineTool.run(console, composition.ports(), given));
    }

    /// Java takes the home folder from the database of users, while whatever else runs on Unix goes by `HOME`.
    static void goHome(String system, Map<String, String> environment) {
        String home = environment.getOrDefault("HOME", "");
        if (!system.startsWith("Windows") && home.startsWith("/")) {
            System.setProperty("user.home", home);
        }
    }
}
