package dev.oamstudio.app.launch;

import dev.oamstudio.app.cli.CommandLineTool;
import dev.oamstudio.app.cli.CommandLineTool.Surroundings;
import dev.oamstudio.app.cli.ExitCode;
import dev.oamstudio.app.cli.Ports;
import dev.oamstudio.app.cli.print.Console;
import dev.oamstudio.app.cli.print.PipeWriter;
import dev.oamstudio.app.file.RealDisk;
import dev.oamstudio.app.file.SafeWriter;
import dev.oamstudio.app.settings.IgnoredLimit;
import dev.oamstudio.app.settings.SettingsFile;
import dev.oamstudio.app.settings.UserFolders;
import dev.oamstudio.cluster.connect.KubeconfigFiles;
import dev.oamstudio.cluster.runtime.KnownClusters;
import dev.oamstudio.cluster.sandbox.SandboxCluster;
import dev.oamstudio.model.catalog.Catalog;
import dev.oamstudio.model.deploy.ClusterDirectory;
import dev.oamstudio.model.edit.Terms;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The composition root: everything that the product is made of is put together here, by constructors. What a command does not
/// need is not made.
final class Composition {
    private final Console console;
    private final UserFolders folders;
    private final RealDisk disk = new RealDisk();
    private final SafeWriter writer;
    private final SettingsFile settings;
    private final Set<IgnoredLimit> told = new HashSet<>();
    private Optional<ClusterDirectory> clusters = Optional.empty();

    private Composition(Console console, UserFolders folders) {
        this.console = console;
        this.folders = folders;
        this.writer = new SafeWriter(disk, folders.state().resolve("backups"));
        this.settings = new SettingsFile(folders.config(), writer);
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
        return new Composition(
                CommandLineTool.console(surroundings, arguments), UserFolders.ofThisUser());
    }

    Console console() {
        return console;
    }

    Ports ports() {
        return new Ports(
                this::terms,
                this::clusters,
                Display.ofThisMachine().isThere(System.getProperty("os.name", ""), System.getenv()),
                this::openWindow,
                this::drawWindow);
    }

    private Terms terms() {
        warnOfLimits();
        return new Terms(Catalog.builtIn(), settings.read().limits().yaml());
    }

    /// Says which limits of the settings do not hold, each once.
    private synchronized void warnOfLimits() {
        for (IgnoredLimit limit : settings.ignored().stream().filter(told::add).toList()) {
            console.warn(
                    console.say(
                            "settings.limit",
                            limit.file() + ":" + limit.line(),
                            limit.name(),
                            limit.written(),
                            limit.holds()));
        }
    }

    /// The same directory for all who ask, so that they share one sandbox.
    private synchronized ClusterDirectory clusters() {
        ClusterDirectory known = clusters.orElseGet(this::newClusters);
        clusters = Optional.of(known);
        return known;
    }

    private ClusterDirectory newClusters() {
        // The client of clusters brings SLF4J, which else complains on the error output that nobody
        // logs.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        Path home = Path.of(System.getProperty("user.home", ""));
        return new KnownClusters(
                KubeconfigFiles.of(System.getenv(), home),
                SandboxCluster.start(),
                Clock.systemUTC());
    }

    private ExitCode openWindow(Optional<Path> folder) throws IOException {
        warnOfLimits();
        Memory memory = Memory.in(settings, Clock.systemUTC());
        return new DesktopWindow(() -> parts(memory), settings).open(folder);
    }

    private void drawWindow(Path folder, Path target) throws IOException {
        new WindowPicture(() -> parts(Memory.none())).take(folder, target);
    }

    private WindowParts parts(Memory memory) {
        FolderDesk.Storage storage = new FolderDesk.Storage(disk, writer);
        FolderDesk desk =
                new FolderDesk(console, Catalog.builtIn(), storage, memory, folders.work());
        return new WindowParts(desk, clusters(), console.words().locale());
    }

    @SuppressWarnings(
            "SystemConsoleNull") // It is null again since Java 25 where input or output is piped.
    private static boolean isTerminal() {
        java.io.Console attached = System.console();
        return attached != null && attached.isTerminal();
    }

    // Results are UTF-8 wherever they go, so that what is piped is the same everywhere.
    private static PrintWriter writer(FileDescriptor stream) {
        return new PipeWriter(new FileOutputStream(stream));
    }
}
