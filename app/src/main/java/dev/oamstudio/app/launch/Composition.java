package dev.oamstudio.app.launch;

import dev.oamstudio.app.cli.CommandLineTool;
import dev.oamstudio.app.cli.CommandLineTool.Surroundings;
import dev.oamstudio.app.cli.ExitCode;
import dev.oamstudio.app.cli.Ports;
import dev.oamstudio.app.cli.print.Console;
import dev.oamstudio.app.settings.UserFolders;
import dev.oamstudio.model.catalog.Catalog;
import dev.oamstudio.model.deploy.ClusterDirectory;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/// The composition root: everything that the product is made of is put together here, by constructors.
public final class Composition {
    private final UserFolders folders = UserFolders.ofThisUser();
    private final Console console;

    private Composition(Console console) {
        this.console = console;
    }

    static Composition ofThisProcess(List<String> arguments) {
        Surroundings surroundings =
                new Surroundings(
                        System.in,
                        writer(FileDescriptor.out),
                        writer(FileDescriptor.err),
                        isTerminal(),
                        System.getenv(),
                        Locale.getDefault());
        return new Composition(CommandLineTool.console(surroundings, arguments));
    }

    Console console() {
        return console;
    }

    Ports ports() {
        return new Ports(Catalog::builtIn, this::clusters, folder -> window(), folders.work());
    }

    private ClusterDirectory clusters() {
        throw new UnsupportedOperationException("lands with cluster.runtime");
    }

    private ExitCode window() {
        console.warn(console.say("open.no-display"));
        return ExitCode.USAGE;
    }

    @SuppressWarnings(
            "SystemConsoleNull") // It is null again since Java 25 where input or output is piped.
    private static boolean isTerminal() {
        java.io.Console attached = System.console();
        return attached != null && attached.isTerminal();
    }

    // Results are UTF-8 wherever they go, so that what is piped is the same everywhere.
    private static PrintWriter writer(FileDescriptor stream) {
        return new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8));
    }
}
