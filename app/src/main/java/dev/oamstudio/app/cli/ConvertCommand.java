package dev.oamstudio.app.cli;

import dev.oamstudio.app.cli.print.Console;
import dev.oamstudio.app.cli.print.ConversionText;
import dev.oamstudio.app.file.FileException;
import dev.oamstudio.model.application.Dialect;
import dev.oamstudio.model.conversion.Conversion;
import dev.oamstudio.model.yaml.Json;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `oam-studio convert`: a folder in the other dialect, printed or written, with what that dialect cannot say.
@Command
final class ConvertCommand implements Callable<Integer> {
    private final Console console;
    private final Ports ports;

    @Parameters(index = "0", arity = "0..1", paramLabel = "FOLDER", defaultValue = ".")
    private String folder = ".";

    @Option(names = "--to", paramLabel = "DIALECT", required = true)
    private DialectName to = DialectName.upstream;

    @Option(names = "--write")
    private boolean write;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FORM",
            defaultValue = "text")
    private TextOrJson output = TextOrJson.text;

    ConvertCommand(Console console, Ports ports) {
        this.console = console;
        this.ports = ports;
    }

    /// The dialects that can be converted to.
    enum DialectName {
        upstream(Dialect.UPSTREAM),
        edas(Dialect.EDAS);

        private final Dialect dialect;

        DialectName(Dialect dialect) {
            this.dialect = dialect;
        }
    }

    @Override
    public Integer call() throws CommandFailure, FileException {
        Input input = Input.read(folder, console, ports.terms().get());
        Rewriting rewriting = new Rewriting(input, ports.terms().get());
        rewriting.refuseStream(write);
        Conversion conversion =
                Conversion.of(
                        List.copyOf(input.workspace().files().values()),
                        ports.terms().get().catalog(),
                        to.dialect);
        SortedMap<String, String> texts = new TreeMap<>();
        input.workspace().files().forEach((path, file) -> texts.put(path, file.text()));
        conversion
                .changed()
                .forEach((path, text) ->
                        text.ifPresentOrElse(
                                next -> texts.put(path, next), () -> texts.remove(path)));
        if (write) {
            rewriting.write(texts);
        }
        ConversionText printed = new ConversionText(console, input.workspace(), conversion);
        switch (output) {
            case text -> printText(printed, texts);
            case json -> console.print(Json.pretty(printed.json(to.name())));
        }
        input.warnOfUnreadable();
        return input.code(!conversion.losses().isEmpty()).number();
    }

    private void printText(ConversionText printed, SortedMap<String, String> texts) {
        console.print(write ? printed.files() : ConversionText.stream(texts));
        printed.losses().forEach(console::warn);
    }
}
