package dev.oamstudio.app.cli;

import dev.oamstudio.app.cli.print.Console;
import dev.oamstudio.app.cli.print.ConversionText;
import dev.oamstudio.app.cli.print.RepairText;
import dev.oamstudio.app.file.FileException;
import dev.oamstudio.model.dialect.Repair;
import dev.oamstudio.model.yaml.Json;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `oam-studio repair`: what would make YAML of text that was pasted from slides or a chat. It is shown, and written only when
/// that is asked for.
@Command
final class RepairCommand implements Callable<Integer> {
    private final Console console;
    private final Ports ports;

    @Parameters(index = "0", arity = "0..1", paramLabel = "FOLDER", defaultValue = ".")
    private String folder = ".";

    @Option(names = "--write")
    private boolean write;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FORM",
            defaultValue = "text")
    private RepairForm output = RepairForm.text;

    RepairCommand(Console console, Ports ports) {
        this.console = console;
        this.ports = ports;
    }

    /// The forms of this command's result: the differences, the repaired text, or both.
    enum RepairForm {
        text,
        yaml,
        json
    }

    @Override
    public Integer call() throws CommandFailure, FileException {
        Input input = Input.read(folder, console, ports.terms().get());
        Rewriting rewriting = new Rewriting(input, ports.terms().get());
        rewriting.refuseStream(write);
        SortedMap<String, Repair> repairs = new TreeMap<>();
        input.workspace()
                .files()
                .forEach((path, file) -> repairs.put(path, Repair.of(file.text())));
        SortedMap<String, String> texts = new TreeMap<>();
        repairs.forEach((path, repair) -> texts.put(path, repair.text()));
        if (write) {
            rewriting.write(texts);
        }
        RepairText printed = new RepairText(console, repairs);
        switch (output) {
            case text -> console.print(printed.differences(write));
            case yaml -> console.print(ConversionText.stream(texts));
            case json -> console.print(Json.pretty(printed.json()));
        }
        printed.incomplete().forEach(console::warn);
        input.warnOfUnreadable();
        return input.code(isToDo(repairs)).number();
    }

    private boolean isToDo(SortedMap<String, Repair> repairs) {
        return repairs.values().stream()
                .anyMatch(
                        repair -> !repair.isComplete() || (!write && !repair.changes().isEmpty()));
    }
}
