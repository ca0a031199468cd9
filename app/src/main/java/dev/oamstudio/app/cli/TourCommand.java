package dev.oamstudio.app.cli;

import dev.oamstudio.app.cli.print.Console;
import dev.oamstudio.app.cli.print.PlanText;
import dev.oamstudio.app.cli.print.Tint;
import dev.oamstudio.app.file.FileException;
import dev.oamstudio.app.sample.Samples;
import dev.oamstudio.model.deploy.ClusterException;
import dev.oamstudio.model.deploy.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `oam-studio tour`: the journey of the window, played in the terminal: from the files of a sample to a healthy application in the
/// sandbox. This is also what starts where there is no display.
@Command
final class TourCommand implements Callable<Integer> {
    private static final String SAMPLE = "helloworld";
    private static final ApplyRun.Waiting PATIENCE =
            new ApplyRun.Waiting(Duration.ofMinutes(2), Duration.ofSeconds(5));

    private final Console console;
    private final Ports ports;

    @Option(names = "--picture", paramLabel = "FILE")
    private String picture = "";

    TourCommand(Console console, Ports ports) {
        this.console = console;
        this.ports = ports;
    }

    @Override
    public Integer call() throws CommandFailure, FileException, ClusterException {
        refuseUnwritable();
        Path folder = open();
        boolean healthy = play(folder);
        boolean drawn = draw(folder);
        return (healthy && drawn ? ExitCode.CLEAN : ExitCode.FINDINGS).number();
    }

    /// Where a window was tried and cannot be shown, none can be drawn either.
    int withoutPicture() throws CommandFailure, FileException, ClusterException {
        return (play(open()) ? ExitCode.CLEAN : ExitCode.FINDINGS).number();
    }

    private void refuseUnwritable() throws CommandFailure {
        Path target = Path.of(picture).toAbsolutePath();
        Path folder = target.getParent();
        if (!picture.isEmpty() && (folder == null || !Files.isDirectory(folder))) {
            throw new CommandFailure(
                    ExitCode.UNREADABLE, console.say("journey.picture-nowhere", target));
        }
    }

    private boolean play(Path folder) throws CommandFailure, FileException, ClusterException {
        title(console.say("journey.problems"));
        CommandLineTool.run(console, ports, List.of("lint", folder.toString()));
        title(console.say("journey.rendered"));
        CommandLineTool.run(console, ports, List.of("render", "-o", "text", folder.toString()));
        boolean healthy = deploy(folder);
        console.print(console.say(healthy ? "journey.done" : "journey.failed"));
        return healthy;
    }

    private Path open() throws CommandFailure {
        try {
            Path copy = Samples.copy(SAMPLE, Files.createTempDirectory("oam-studio-"));
            title(console.say("journey.open", copy));
            return copy;
        } catch (IOException e) {
            String words = String.valueOf(e.getMessage());
            String temporary = System.getProperty("java.io.tmpdir", "");
            throw new CommandFailure(
                    ExitCode.UNREADABLE, console.say("input.not-writable", temporary, words));
        }
    }

    private boolean deploy(Path folder) throws CommandFailure, FileException, ClusterException {
        try (Target target = Target.of(console, ports, folder.toString())) {
            Plan plan = target.plan(false);
            title(console.say("journey.plan"));
            console.print(new PlanText(console).text(plan));
            title(console.say("journey.apply"));
            return new ApplyRun(console, plan, PATIENCE).run(target.deployer()).ready();
        }
    }

    private boolean draw(Path folder) {
        Path target = picture.isEmpty() ? folder.resolveSibling("window.png") : Path.of(picture);
        try {
            ports.picture().take(folder, target);
            console.print(console.say("journey.picture", target.toAbsolutePath()));
            return true;
        } catch (IOException e) {
            console.warn(console.say("journey.picture-failed", String.valueOf(e.getMessage())));
            return false;
        }
    }

    private void title(String text) {
        console.print("\n" + console.tint(Tint.STRONG, text));
    }
}
