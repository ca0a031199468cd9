package dev.oamstudio.app.cli;

import dev.oamstudio.app.cli.print.Console;
import dev.oamstudio.app.file.FileException;
import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.deploy.Adoption;
import dev.oamstudio.model.deploy.ClusterDirectory;
import dev.oamstudio.model.deploy.ClusterDirectory.ContextChoice;
import dev.oamstudio.model.deploy.ClusterException;
import dev.oamstudio.model.deploy.Deployer;
import dev.oamstudio.model.deploy.Discovery;
import dev.oamstudio.model.deploy.Plan;
import dev.oamstudio.model.render.Renderer;
import dev.oamstudio.model.render.Rendering;
import java.util.List;
import java.util.stream.Collectors;

/// An application of the files that a command was given, rendered for the cluster that it is connected to.
record Target(Input input, Rendering rendering, Deployer deployer) implements AutoCloseable {

    static Target of(Console console, Ports ports, InputOptions files, ClusterOptions cluster)
            throws CommandFailure, FileException, ClusterException {
        Input read = Input.read(files.folder(), console, ports.terms().get());
        read.application(files.application());
        read.warnOfUnreadable();
        ClusterDirectory directory = ports.directory().get();
        if (!cluster.isSandbox()) {
            directory
                    .faults()
                    .forEach(fault -> console.warn("oam-studio: " + console.words().say(fault)));
        }
        ContextChoice choice = choice(console, directory.choices(), cluster.context());
        String named = files.namespace().isEmpty() ? choice.namespace() : files.namespace();
        String namespace = named.isEmpty() ? "default" : named;
        Deployer deployer = directory.connect(choice);
        Input input = cluster.isSandbox() ? read : knowing(read, deployer);
        Application application = input.application(files.application());
        Rendering rendering = Renderer.render(input.workspace().design(), application, namespace);
        return new Target(input, rendering, deployer);
    }

    /// The files, with the kinds that the cluster serves.
    private static Input knowing(Input read, Deployer deployer) throws ClusterException {
        try {
            return read.knowing(Discovery.kinds(deployer.cluster()));
        } catch (ClusterException failed) {
            deployer.close();
            throw failed;
        }
    }

    /// The only application of a folder, in the sandbox.
    static Target of(Console console, Ports ports, String folder)
            throws CommandFailure, FileException, ClusterException {
        InputOptions files = new InputOptions();
        files.choose(folder);
        return of(console, ports, files, new ClusterOptions());
    }

    private static ContextChoice choice(Console console, List<ContextChoice> all, String wanted)
            throws CommandFailure {
        String names = all.stream().map(ContextChoice::name).collect(Collectors.joining(", "));
        return all.stream()
                .filter(choice -> choice.name().equals(wanted))
                .findFirst()
                .orElseThrow(() ->
                        new CommandFailure(
                                ExitCode.USAGE, console.say("cluster.no-context", wanted, names)));
    }

    Plan plan(boolean adopt) throws ClusterException {
        return deployer.plan(
                rendering,
                input.workspace().revision(),
                adopt ? Adoption.WANTED : Adoption.REFUSED);
    }

    boolean isSimulated() {
        return deployer.cluster().identity().simulated();
    }

    @Override
    public void close() {
        deployer.close();
    }
}
