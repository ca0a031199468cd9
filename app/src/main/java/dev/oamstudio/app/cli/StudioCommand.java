package dev.oamstudio.app.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// `oam-studio` alone: the window, with the welcome page.
@Command(name = "oam-studio", version = "OAM Studio 0.1.0")
final class StudioCommand implements Callable<Integer> {
    private final Ports ports;

    StudioCommand(Ports ports) {
        this.ports = ports;
    }

    @Override
    public Integer call() {
        return ports.window().open(Optional.empty()).number();
    }
}
