package dev.oamstudio.app.cli;

import dev.oamstudio.app.cli.print.Console;
import dev.oamstudio.app.file.FileException;
import dev.oamstudio.model.deploy.ClusterException;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// `oam-studio` alone: the window, with the welcome page; without a display, the tour.
@Command(name = "oam-studio", version = "OAM Studio 0.1.0")
final class StudioCommand implements Callable<Integer> {
    private final Console console;
    private final Ports ports;

    StudioCommand(Console console, Ports ports) {
        this.console = console;
        this.ports = ports;
    }

    @Override
    public Integer call() throws CommandFailure, FileException, ClusterException {
        TourCommand tour = new TourCommand(console, ports);
        if (!ports.display()) {
            console.print(console.say("journey.no-display"));
            return tour.call();
        }
        try {
            return ports.window().open(Optional.empty()).number();
        } catch (IOException noWindow) {
            console.print(console.say("journey.no-display"));
            return tour.withoutPicture();
        }
    }
}
