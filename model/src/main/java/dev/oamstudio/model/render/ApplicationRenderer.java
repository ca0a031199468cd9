package dev.oamstudio.model.render;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.application.Wiring;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.graph.DependencyGraph;
import dev.oamstudio.model.kube.ObjectKey;
import dev.oamstudio.model.render.RenderedInstance.RenderedTrait;
import dev.oamstudio.model.render.RenderedObject.Role;
import dev.oamstudio.model.render.RenderedObject.Source;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.FieldPathException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// One run of the renderer over one application: the folder's objects, then scopes, then instances in the order of their
/// dependencies, each workload before its traits.
final class ApplicationRenderer {
    private static final int FOUNDATIONS = 0;
    private static final int SUPPORT = 1;
    private static final int SCOPES = 2;
    private static final int INSTANCES = 3;

    private final Scene scene;
    private final String defaultNamespace;
    private final List<Diagnostic> findings = new ArrayList<>();
    private final ObjectList objects = new ObjectList(findings);

    ApplicationRenderer(Scene scene, String defaultNamespace) {
        this.scene = scene;
        this.defaultNamespace = defaultNamespace;
    }

    Rendering rendering() {
        renderFolder();
        renderInstances();
        List<Diagnostic> sorted = findings.stream().distinct().sorted(Diagnostic.ORDER).toList();
        return new Rendering(scene.application(), objects.inWaves(), sorted);
    }

    private void renderFolder() {
        FolderObjects folder = new FolderObjects(scene, findings);
        folder.reportMissingScopes();
        ElementId application = scene.application().id();
        folder.support().stream()
                .sorted(
                        Comparator.comparing(
                                        (Draft draft) -> !ApplyRank.isFoundation(draft.object()))
                                .thenComparingInt(draft -> ApplyRank.of(draft.object())))
                .forEach(
                        draft -> objects.add(draft, Role.SUPPORT, application, supportWave(draft)));
        ScopeRenderer scopes = new ScopeRenderer(scene, defaultNamespace, findings);
        for (Draft draft : folder.scopes()) {
            ElementId element = folder.elementOf(draft);
            scopes.render(draft, element)
                    .ifPresent(scope -> objects.add(scope, Role.SCOPE, element, SCOPES));
        }
    }

    private static int supportWave(Draft draft) {
        return ApplyRank.isFoundation(draft.object()) ? FOUNDATIONS : SUPPORT;
    }

    private void renderInstances() {
        Application application = scene.application();
        Map<ElementId, Integer> waves = waves(application);
        List<RenderedInstance> instances =
                application.instances().stream()
                        .map(instance -> RenderedInstance.of(scene, instance, findings))
                        .sorted(
                                Comparator.comparingInt(each ->
                                        waves.getOrDefault(each.instance().id(), INSTANCES)))
                        .toList();
        Waits waits = new Waits(scene, instances, findings);
        for (RenderedInstance each : instances) {
            int wave = waves.getOrDefault(each.instance().id(), INSTANCES);
            each.workload().ifPresent(workload -> addWorkload(each, workload, waits, wave));
            each.traits().forEach(trait -> addTrait(each, trait, waits, wave));
        }
    }

    private static Map<ElementId, Integer> waves(Application application) {
        Map<ElementId, Integer> waves = new HashMap<>();
        List<List<ElementId>> groups = DependencyGraph.of(application).waves();
        for (int i = 0; i < groups.size(); i++) {
            for (ElementId id : groups.get(i)) {
                waves.put(id, INSTANCES + i);
            }
        }
        return waves;
    }

    private void addWorkload(RenderedInstance each, Draft workload, Waits waits, int wave) {
        ElementId element = each.instance().id();
        Wiring wiring = each.instance().wiring();
        List<ObjectKey> first = waits.order(wiring, element);
        waits.inputs(wiring, element)
                .ifPresent(inputs -> {
                    Draft marked = marked(workload, wiring);
                    objects.add(
                            new ObjectList.Entry(
                                    marked, Role.WORKLOAD, element, wave, first, inputs));
                });
    }

    private void addTrait(RenderedInstance each, RenderedTrait trait, Waits waits, int wave) {
        ElementId element = trait.attachment().id();
        Wiring wiring = trait.attachment().wiring();
        List<ObjectKey> first =
                Stream.concat(
                                waits
                                        .order(each.instance().wiring(), each.instance().id())
                                        .stream(),
                                waits.order(wiring, element).stream())
                        .distinct()
                        .toList();
        Optional<List<PendingInput>> inputs = waits.inputs(wiring, element);
        inputs.ifPresent(values -> {
            Draft marked = marked(trait.draft(), wiring);
            objects.add(new ObjectList.Entry(marked, Role.TRAIT, element, wave, first, values));
        });
    }

    private static Draft marked(Draft draft, Wiring wiring) {
        Draft result = draft;
        for (var input : wiring.inputs()) {
            for (String path : input.toFieldPaths()) {
                try {
                    result = result.marked(FieldPath.parse(path), Source.DATA_INPUT, input.place());
                } catch (FieldPathException impossible) {
                    throw new IllegalStateException("was read before: " + path, impossible);
                }
            }
        }
        return result;
    }
}
