package dev.oamstudio.app.cli;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Which files, and which application in them.
final class InputOptions {
    @Parameters(index = "0", arity = "0..1", paramLabel = "FOLDER", defaultValue = ".")
    private String folder = ".";

    @Option(names = "--application", paramLabel = "NAME")
    private String application = "";

    @Option(
            names = {"-n", "--namespace"},
            paramLabel = "NAME",
            converter = NamespaceConverter.class)
    private String namespace = "";

    /// As if a folder had been given alone.
    void choose(String given) {
        folder = given;
    }

    String folder() {
        return folder;
    }

    /// The application's name, or empty where there is only one.
    String application() {
        return application;
    }

    /// The namespace for objects that name none; empty for the context's.
    String namespace() {
        return namespace;
    }
}
