package dev.oamstudio.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.application.Dialect;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.catalog.Capability;
import dev.oamstudio.model.catalog.CapabilityKind;
import dev.oamstudio.model.catalog.Catalog;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.ModelMessages;
import dev.oamstudio.model.layout.CanvasPoint;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Value;
import dev.oamstudio.model.yaml.YamlFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every edit on the same shop, written in four ways: what goes out of the text and what comes in, line by line. The expected
/// texts are resources; with `-Dgolden.write=FOLDER` they are written anew, to be read before they are believed.
final class GoldenEditsTest {
    private static final ElementId DB = ElementId.component("shop", "db");
    private static final ElementId WEB = ElementId.component("shop", "web");
    private static final ElementId HEALTH = ElementId.scope("shop", "HealthScope", "health");
    private static final ElementId VOLUME = ElementId.trait(DB, "VolumeTrait", "db-volume", 0);
    private static final ElementId METRICS = ElementId.trait(DB, "MetricsTrait", "", 0);

    @ParameterizedTest
    @EnumSource(GoldenFolder.class)
    void everyEditChangesTheseLinesAndNoOthers(GoldenFolder folder) throws IOException {
        StringBuilder told = new StringBuilder();
        Workspace start = folder.workspace();
        edits().forEach((name, edit) -> tell(name, start, edit, told));

        String resource = folder.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt";
        String write = System.getProperty("golden.write", "");
        if (!write.isEmpty()) {
            Files.writeString(Path.of(write, resource), told);
        }
        assertThat(told.toString()).isEqualTo(expected(resource));
    }

    private static SequencedMap<String, Edit> edits() {
        SequencedMap<String, Edit> edits = new LinkedHashMap<>();
        edits.put("add a Job", new Edit.AddComponent("shop", workload("jobs.batch"), at()));
        edits.put(
                "add the first of another application",
                new Edit.AddComponent("blog", workload("cronjobs.batch"), at()));
        edits.put("remove db", new Edit.RemoveComponent(DB));
        edits.put("remove web", new Edit.RemoveComponent(WEB));
        edits.put("rename db to store", new Edit.RenameComponent(DB, "store"));
        edits.put("rename db to web", new Edit.RenameComponent(DB, "web"));
        edits.put("duplicate db", new Edit.DuplicateComponent(DB));
        edits.put("duplicate web", new Edit.DuplicateComponent(WEB));
        edits.put(
                "attach a scaler to web",
                new Edit.AttachTrait(WEB, trait("manualscalertraits.core.oam.dev")));
        edits.put("detach metrics", new Edit.DetachTrait(METRICS));
        edits.put("metrics before volume", new Edit.ReorderTrait(METRICS, 0));
        edits.put("volume behind metrics", new Edit.ReorderTrait(VOLUME, 9));
        edits.put("copy metrics to web", new Edit.CopyTrait(METRICS, WEB));
        edits.put("connect web to db", new Edit.Connect(WEB, DB));
        edits.put("connect db to web", new Edit.Connect(DB, WEB));
        edits.put(
                "connect by data",
                new Edit.ConnectFlow(
                        new FlowSource(
                                DB,
                                "spec.serviceName",
                                List.of(
                                        new FlowCondition(
                                                "notEmpty", "", "", "status.updateRevision"))),
                        new FlowTarget(
                                WEB,
                                List.of("spec.template.spec.containers[0].env[0].value"),
                                List.of())));
        edits.put(
                "connect a trait by data",
                new Edit.ConnectFlow(
                        new FlowSource(VOLUME, "status.claims[0].name", List.of()),
                        new FlowTarget(
                                WEB,
                                List.of("metadata.labels['claim']"),
                                List.of(new FlowCondition("eq", "True", "", "status.ready")))));
        edits.put(
                "connect to a field that is none",
                new Edit.ConnectFlow(
                        new FlowSource(DB, "a..b", List.of()),
                        new FlowTarget(WEB, List.of("x"), List.of())));
        edits.put("disconnect web from db", new Edit.Disconnect(ElementId.order(DB, WEB)));
        edits.put("web joins health", new Edit.JoinScope(WEB, HEALTH));
        edits.put("db leaves health", new Edit.LeaveScope(DB, HEALTH));
        edits.put(
                "create a network for both",
                new Edit.CreateScope("shop", scope("networks.core.oam.dev"), List.of(DB, WEB)));
        edits.put(
                "three replicas for web",
                new Edit.SetField(WEB, path("spec", "replicas"), Value.whole(3)));
        edits.put(
                "another port for metrics",
                new Edit.SetField(METRICS, path("spec", "scrapeService", "port"), Value.whole(1)));
        edits.put(
                "probe less often",
                new Edit.SetField(HEALTH, path("spec", "probe-interval"), Value.whole(60)));
        edits.put(
                "annotate the application",
                new Edit.SetField(
                        ElementId.application("shop"),
                        path("metadata", "annotations", "owner"),
                        Value.text("me")));
        edits.put("unset replicas", new Edit.UnsetField(WEB, path("spec", "replicas")));
        edits.put(
                "declare a parameter of db",
                new Edit.DeclareParameter(
                        DB,
                        new ParameterDeclaration(
                                "size", List.of("spec.replicas"), true, "how many")));
        edits.put(
                "declare replicas again",
                new Edit.DeclareParameter(
                        WEB,
                        new ParameterDeclaration(
                                "replicas", List.of("spec.replicas", "spec.min"), false, "")));
        edits.put("remove the parameter replicas", new Edit.RemoveParameter(WEB, "replicas"));
        edits.put(
                "five replicas by parameter",
                new Edit.SetParameterValue(WEB, "replicas", Value.whole(5)));
        edits.put(
                "a value that no parameter takes",
                new Edit.SetParameterValue(WEB, "replicas", Value.bool(true)));
        edits.put("clear the value of replicas", new Edit.ClearParameterValue(WEB, "replicas"));
        edits.put(
                "create a trait definition",
                new Edit.CreateDefinition(
                        new NewDefinition.Trait(
                                "backups.example.org",
                                "backups.example.org",
                                List.of("statefulsets.apps"),
                                "spec.target")));
        edits.put(
                "create a workload definition",
                new Edit.CreateDefinition(
                        new NewDefinition.Workload("webservice", "deployments.apps")));
        edits.put(
                "create a scope definition",
                new Edit.CreateDefinition(
                        new NewDefinition.Scope(
                                "zones.example.org", "zones.example.org", "spec.members", true)));
        edits.put("move web", new Edit.MoveOnCanvas(Map.of(WEB, new CanvasPoint(300, 90))));
        edits.put(
                "two edits as one",
                new Edit.Compound(
                        Message.of("edit.label.move"),
                        List.of(
                                new Edit.DetachTrait(VOLUME),
                                new Edit.RenameComponent(WEB, "front"))));
        edits.put(
                "one that cannot be done with one that can",
                new Edit.Compound(
                        Message.of("edit.label.move"),
                        List.of(new Edit.DetachTrait(VOLUME), new Edit.Connect(WEB, DB))));
        edits.put("convert to upstream", new Edit.Convert(Dialect.UPSTREAM));
        edits.put("convert to EDAS", new Edit.Convert(Dialect.EDAS));
        edits.put("write outside the folder", new Edit.WriteFile("../x.yaml", "a: 1\n"));
        return edits;
    }

    private static void tell(String name, Workspace start, Edit edit, StringBuilder told) {
        ModelMessages words = new ModelMessages(Locale.ENGLISH);
        told.append("== ").append(name).append('\n');
        switch (start.apply(edit)) {
            case EditOutcome.Applied step -> {
                told.append("   ").append(words.text(step.label())).append(" → ");
                told.append(step.selection()).append('\n');
                for (String path : step.workspace().changedSince(start)) {
                    tell(path, text(start, path), text(step.workspace(), path), told);
                }
            }
            case EditOutcome.Refused why ->
                    why.reasons()
                            .forEach(reason ->
                                    told.append("   refused: ")
                                            .append(words.text(reason.message()))
                                            .append('\n'));
        }
    }

    private static void tell(String path, String before, String after, StringBuilder told) {
        told.append("-- ").append(path).append('\n');
        for (TextHunk hunk : LineHunks.between(before, after)) {
            int line = LineHunks.lines(before.substring(0, hunk.before().start())).size() + 1;
            told.append("@@ ").append(line).append('\n');
            LineHunks.lines(hunk.before().in(before))
                    .forEach(each -> told.append('-').append(each));
            LineHunks.lines(hunk.after().in(after)).forEach(each -> told.append('+').append(each));
        }
    }

    private static String text(Workspace workspace, String path) {
        return workspace.file(path).map(YamlFile::text).orElse("");
    }

    private static String expected(String resource) throws IOException {
        try (InputStream stream =
                Objects.requireNonNull(GoldenEditsTest.class.getResourceAsStream(resource))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static FieldPath path(String... keys) {
        return FieldPath.ofKeys(keys);
    }

    private static CanvasPoint at() {
        return new CanvasPoint(0, 0);
    }

    private static Capability workload(String name) {
        return Catalog.builtIn().named(CapabilityKind.WORKLOAD, name).orElseThrow();
    }

    private static Capability trait(String name) {
        return Catalog.builtIn().named(CapabilityKind.TRAIT, name).orElseThrow();
    }

    private static Capability scope(String name) {
        return Catalog.builtIn().named(CapabilityKind.SCOPE, name).orElseThrow();
    }
}
