package dev.oamstudio.model.deploy;

import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.kube.ObjectKey;
import dev.oamstudio.model.render.Folder;
import dev.oamstudio.model.render.RenderedObject;
import dev.oamstudio.model.render.Rendering;
import dev.oamstudio.model.status.Observation;
import dev.oamstudio.model.status.StatusFixture;
import dev.oamstudio.model.yaml.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A small application, clusters in which it stands, and plans in words.
final class DeployFixture {
    static final String APP =
            """
            apiVersion: core.oam.dev/v1alpha2
            kind: ApplicationConfiguration
            metadata: {name: app}
            spec:
              components:
                - componentName: db
                - componentName: web
                  dependencies: [db]
                  traits: [{trait: {apiVersion: ex.dev/v1, kind: Route, metadata: {name: route}, spec: {path: /}}}]
            ---
            apiVersion: core.oam.dev/v1alpha2
            kind: Component
            metadata: {name: db}
            spec: {workload: {apiVersion: ex.dev/v1, kind: Db, spec: {size: 1}}}
            ---
            apiVersion: core.oam.dev/v1alpha2
            kind: Component
            metadata: {name: web}
            spec:
              workload:
                apiVersion: apps/v1
                kind: Deployment
                spec:
                  replicas: 2
                  selector: {matchLabels: {app: web}}
                  template:
                    metadata: {labels: {app: web}}
                    spec: {containers: [{name: web, image: 'web:1'}]}
            ---
            {apiVersion: v1, kind: ConfigMap, metadata: {name: settings}, data: {colour: red}}
            """;

    private DeployFixture() {}

    static Rendering rendering() {
        return rendering(APP);
    }

    static Rendering rendering(String text) {
        return Folder.of(text).render();
    }

    /// The objects as an apply leaves them, with what reports health well.
    static List<KubeObject> standing(Rendering rendering) {
        return rendering.objects().stream()
                .map(RenderedObject::object)
                .map(object -> with(object, "status", "{phase: Ready}"))
                .toList();
    }

    static Inventory inventory(Rendering rendering) {
        return new Inventory(
                rendering.application().name(),
                "default",
                rendering.objects().stream().map(RenderedObject::key).toList());
    }

    static Observation observed(List<KubeObject> objects) {
        return StatusFixture.observed(objects.toArray(KubeObject[]::new));
    }

    static Observation observed(List<KubeObject> objects, KubeObject... more) {
        return observed(Stream.concat(objects.stream(), Stream.of(more)).toList());
    }

    static KubeObject with(KubeObject object, String field, String yaml) {
        return new KubeObject(object.content().with(field, Folder.value(yaml)));
    }

    /// An object that was applied for an application, without another thing to know about it.
    static KubeObject object(String apiVersion, String kind, String name) {
        return Folder.object(
                "{apiVersion: %s, kind: %s, metadata: {name: %s, namespace: default}}"
                        .formatted(apiVersion, kind, name));
    }

    static KubeObject withMetadata(KubeObject object, String field, String yaml) {
        Value metadata = object.content().mappingAt("metadata").with(field, Folder.value(yaml));
        return new KubeObject(object.content().with("metadata", metadata));
    }

    /// `create Deployment web: new; waits for db`, an action a line.
    static List<String> words(List<PlannedAction> actions) {
        List<String> lines = new ArrayList<>();
        for (PlannedAction action : actions) {
            String effect =
                    action instanceof PlannedAction.Change change
                            ? " [" + StatusFixture.words(change.effect()) + "]"
                            : "";
            lines.add(
                    verb(action)
                            + " "
                            + name(action.key())
                            + ": "
                            + StatusFixture.words(action.because())
                            + effect);
        }
        return lines;
    }

    static List<String> steps(List<Step> steps) {
        return steps.stream()
                .map(step ->
                        switch (step) {
                            case Step.Apply apply -> "apply " + name(apply.key());
                            case Step.Delete delete -> "delete " + name(delete.key());
                            case Step.Wait wait ->
                                    name(wait.key()) + " " + StatusFixture.words(wait.why());
                        })
                .toList();
    }

    static Plan plan(Rendering rendering, Observation observation, Inventory inventory) {
        return new Plan(
                rendering,
                new ClusterIdentity("test", "", "", true),
                Planner.plan(rendering, observation, inventory),
                1);
    }

    private static String verb(PlannedAction action) {
        return switch (action) {
            case PlannedAction.Create ignored -> "create";
            case PlannedAction.Change ignored -> "change";
            case PlannedAction.Keep ignored -> "keep";
            case PlannedAction.Delete ignored -> "delete";
            case PlannedAction.Refuse ignored -> "refuse";
        };
    }

    private static String name(ObjectKey key) {
        return key.type().kind() + " " + key.name();
    }
}
