package dev.oamstudio.app.cli;

import dev.oamstudio.app.cli.print.Console;
import dev.oamstudio.app.cli.print.Findings;
import dev.oamstudio.app.file.FileException;
import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.kube.ObjectKey;
import dev.oamstudio.model.render.RenderedObject;
import dev.oamstudio.model.render.Renderer;
import dev.oamstudio.model.render.Rendering;
import dev.oamstudio.model.yaml.Json;
import dev.oamstudio.model.yaml.Value;
import dev.oamstudio.model.yaml.YamlPrinter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `oam-studio render`: the Kubernetes objects of applications in apply order, ready for `kubectl`. Secrets are printed as they
/// are, because another program reads them.
@Command
final class RenderCommand implements Callable<Integer> {
    private final Console console;
    private final Ports ports;

    @Mixin private final InputOptions files = new InputOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FORM",
            defaultValue = "yaml")
    private RenderFormat output = RenderFormat.yaml;

    @Option(names = "--crds")
    private boolean crds;

    RenderCommand(Console console, Ports ports) {
        this.console = console;
        this.ports = ports;
    }

    /// The forms of this command's result.
    enum RenderFormat {
        yaml,
        json,
        text
    }

    @Override
    public Integer call() throws CommandFailure, FileException {
        Input input = Input.read(files.folder(), console, ports.terms().get());
        String namespace = files.namespace().isEmpty() ? "default" : files.namespace();
        SequencedMap<ObjectKey, RenderedObject> objects = new LinkedHashMap<>();
        List<Diagnostic> rendered = new ArrayList<>();
        for (Application application : input.applications(files.application())) {
            Rendering rendering =
                    Renderer.render(input.workspace().design(), application, namespace);
            // What several applications share is printed once.
            rendering.objects().stream()
                    .filter(object -> !crds || isDefinitionOfKind(object))
                    .forEach(object -> objects.putIfAbsent(object.key(), object));
            rendered.addAll(rendering.diagnostics());
        }
        print(objects);
        Findings findings = new Findings(console, input.workspace());
        List<Diagnostic> problems = input.problems(rendered);
        problems.forEach(problem -> console.warn(findings.text(problem)));
        input.warnOfUnreadable();
        return input.code(!problems.isEmpty()).number();
    }

    private static boolean isDefinitionOfKind(RenderedObject object) {
        return object.key().type().group().equals("apiextensions.k8s.io");
    }

    private void print(Map<ObjectKey, RenderedObject> objects) {
        List<Value.Mapping> contents =
                objects.values().stream().map(object -> object.object().content()).toList();
        switch (output) {
            case yaml -> contents.forEach(this::printDocument);
            case json -> console.print(Json.pretty(list(contents)));
            case text -> objects.keySet().forEach(key -> console.print(named(key)));
        }
    }

    private void printDocument(Value.Mapping content) {
        console.print("---\n" + YamlPrinter.print(content).stripTrailing());
    }

    private static String named(ObjectKey key) {
        return key.type().apiVersion() + " " + key;
    }

    private static Value.Mapping list(List<Value.Mapping> contents) {
        return Value.Mapping.of(
                new LinkedHashMap<>(
                        Map.of(
                                "apiVersion", Value.text("v1"),
                                "kind", Value.text("List"),
                                "items", new Value.Sequence(List.copyOf(contents)))));
    }
}
