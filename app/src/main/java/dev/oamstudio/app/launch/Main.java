package dev.oamstudio.app.launch;

import dev.oamstudio.app.cli.CommandLineTool;
import dev.oamstudio.app.cli.print.Console;
import java.util.List;

/// The entry point of OAM Studio.
public final class Main {

    private Main() {}

    static void main(String[] arguments) {
        List<String> given = List.of(arguments);
        Composition composition = Composition.ofThisProcess(given);
        Console console = composition.console();
        System.exit(CommandLineTool.run(console, composition.ports(), given));
    }
}
