package dev.oamstudio.app.cli;

import dev.oamstudio.app.cli.print.Console;
import dev.oamstudio.model.catalog.Catalog;
import dev.oamstudio.model.deploy.ClusterDirectory;
import dev.oamstudio.model.edit.Terms;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/// What a run of the command line printed, and its exit code.
record CliRun(int code, String out, String err) {

    /// Runs a command that needs no cluster.
    static CliRun of(String... arguments) {
        return on(
                () -> {
                    throw new IllegalStateException("this command reaches no cluster");
                },
                "",
                arguments);
    }

    static CliRun on(Supplier<ClusterDirectory> clusters, String input, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> given = List.of(arguments);
        Console console =
                CommandLineTool.console(
                        new CommandLineTool.Surroundings(
                                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                                new PrintWriter(out),
                                new PrintWriter(err),
                                false,
                                Map.of(),
                                Locale.ENGLISH),
                        given);
        int code = CommandLineTool.run(console, ports(clusters), given);
        return new CliRun(
                code,
                out.toString().replace(System.lineSeparator(), "\n"),
                err.toString().replace(System.lineSeparator(), "\n"));
    }

    static Ports ports(Supplier<ClusterDirectory> clusters) {
        return new Ports(
                () -> Terms.of(Catalog.builtIn()),
                clusters,
                false,
                folder -> ExitCode.USAGE,
                (folder, target) -> {});
    }

    static ClusterDirectory noClusters() {
        throw new IllegalStateException("this command reaches no cluster");
    }

    /// The folder of a sample.
    static Path sample(String name) {
        return resource("/dev/oamstudio/app/samples/" + name);
    }

    static Path resource(String path) {
        try {
            return Path.of(Objects.requireNonNull(CliRun.class.getResource(path), path).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
