package dev.oamstudio.model.edit;

import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.Dialect;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.application.OamModel;
import dev.oamstudio.model.catalog.Capability;
import dev.oamstudio.model.catalog.CapabilityKind;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.graph.Dependency;
import dev.oamstudio.model.graph.DependencyGraph;
import dev.oamstudio.model.layout.CanvasPoint;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.TextChange;
import dev.oamstudio.model.yaml.TextRange;
import dev.oamstudio.model.yaml.Value;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;

/// Edits of every kind on what a workspace has, and now and then on what it does not have.
final class RandomEdits {
    static final int KINDS = 30;

    /// How many records of `Edit` these kinds make.
    static final int CLASSES = 29;

    private static final ElementId NOWHERE = ElementId.component("nowhere", "nobody");

    private final Workspace workspace;
    private final OamModel model;
    private final RandomGenerator random;

    RandomEdits(Workspace workspace, RandomGenerator random) {
        this.workspace = workspace;
        this.model = workspace.design().model();
        this.random = random;
    }

    Edit any() {
        return ofKind(random.nextInt(KINDS));
    }

    /// Without those that write text as they like.
    Edit ofMeaning() {
        return ofKind(random.nextInt(KINDS - 8));
    }

    Edit ofKind(int kind) {
        return switch (kind) {
            case 0 ->
                    new Edit.AddComponent(application(), capability(CapabilityKind.WORKLOAD), at());
            case 1 -> new Edit.RemoveComponent(instance());
            case 2 -> new Edit.RenameComponent(instance(), name());
            case 3 -> new Edit.DuplicateComponent(instance());
            case 4, 5 -> new Edit.AttachTrait(instance(), capability(CapabilityKind.TRAIT));
            case 6 -> new Edit.DetachTrait(trait());
            case 7 -> new Edit.ReorderTrait(trait(), random.nextInt(5) - 1);
            case 8 -> new Edit.CopyTrait(trait(), instance());
            case 9 -> new Edit.Connect(instance(), instance());
            case 10 -> flow();
            case 11 -> new Edit.Disconnect(dependency());
            case 12 -> new Edit.JoinScope(instance(), scope());
            case 13 -> new Edit.LeaveScope(instance(), scope());
            case 14 ->
                    new Edit.CreateScope(
                            application(), capability(CapabilityKind.SCOPE), List.of(instance()));
            case 15 -> new Edit.SetField(element(), path(), Value.text(name()));
            case 16 -> new Edit.UnsetField(element(), path());
            case 17 -> parameter();
            case 18 -> new Edit.MoveOnCanvas(Map.of(instance(), at()));
            case 19 ->
                    new Edit.CreateDefinition(
                            new NewDefinition.Trait(
                                    name() + ".example.org", "things.example.org", List.of(), ""));
            case 20, 21 ->
                    new Edit.Compound(
                            Message.of("edit.label.move"),
                            List.of(ofKind(random.nextInt(20)), ofKind(random.nextInt(20))));
            case 22 -> new Edit.WriteFile(file(), "a: " + name() + "\n");
            case 23 -> new Edit.DeleteFile(file());
            case 24 ->
                    new Edit.TakeFromOutside(Map.of(file(), "b: " + name() + "\n"), Set.of(file()));
            case 25 -> new Edit.Convert(random.nextBoolean() ? Dialect.EDAS : Dialect.UPSTREAM);
            default -> typing();
        };
    }

    private Edit flow() {
        FlowCondition condition = new FlowCondition("eq", name(), "", "status.phase");
        if (random.nextBoolean()) {
            return new Edit.ChangeFlow(
                    dependency(),
                    new FlowSource(element(), path().toString(), List.of(condition)),
                    new FlowTarget(element(), List.of("spec." + name()), List.of(condition)));
        }
        return new Edit.ConnectFlow(
                new FlowSource(element(), path().toString(), List.of(condition)),
                new FlowTarget(element(), List.of("spec." + name()), List.of()));
    }

    private Edit parameter() {
        String name = random.nextBoolean() ? "replicas" : name();
        return switch (random.nextInt(4)) {
            case 0 ->
                    new Edit.DeclareParameter(
                            instance(),
                            new ParameterDeclaration(
                                    name, List.of("spec.x[0]"), random.nextBoolean(), ""));
            case 1 -> new Edit.RemoveParameter(instance(), name);
            case 2 -> new Edit.SetParameterValue(instance(), name, Value.whole(random.nextInt(9)));
            default -> new Edit.ClearParameterValue(instance(), name);
        };
    }

    private Edit typing() {
        String file = file();
        int length = workspace.file(file).map(found -> found.text().length()).orElse(3);
        int start = random.nextInt(length + 2);
        int end = start + (random.nextInt(3) == 0 ? random.nextInt(4) : 0);
        String text =
                List.of("a", "\n", "  ", ":", "[", "\"", "- ", "---\n", "&x ", "é")
                        .get(random.nextInt(10));
        return new Edit.ReplaceText(file, List.of(new TextChange(new TextRange(start, end), text)));
    }

    private String application() {
        return random.nextInt(12) == 0 || model.applications().isEmpty()
                ? name()
                : one(model.applications()).name();
    }

    private ElementId instance() {
        List<ComponentInstance> all = new Targets(model).instances().toList();
        return all.isEmpty() || random.nextInt(30) == 0 ? NOWHERE : one(all).id();
    }

    private ElementId trait() {
        List<ElementId> all =
                new Targets(model)
                        .instances()
                        .flatMap(instance -> instance.traits().stream())
                        .map(trait -> trait.id())
                        .toList();
        return all.isEmpty() ? NOWHERE : one(all);
    }

    private ElementId scope() {
        List<ElementId> all =
                new Targets(model)
                        .instances()
                        .flatMap(instance -> instance.scopes().stream())
                        .map(membership -> membership.scope())
                        .toList();
        return all.isEmpty() || random.nextInt(4) == 0
                ? ElementId.scope("app0", "HealthScope", "health")
                : one(all);
    }

    private ElementId element() {
        return switch (random.nextInt(5)) {
            case 0 -> trait();
            case 1 -> scope();
            case 2 -> ElementId.application(application());
            default -> instance();
        };
    }

    private ElementId dependency() {
        List<ElementId> all =
                model.applications().stream()
                        .flatMap(each -> DependencyGraph.of(each).dependencies().stream())
                        .map(Dependency::id)
                        .toList();
        return all.isEmpty() ? NOWHERE : one(all);
    }

    private Capability capability(CapabilityKind kind) {
        return one(workspace.design().catalog().of(kind));
    }

    private FieldPath path() {
        return one(
                List.of(
                        FieldPath.ofKeys("spec", "replicas"),
                        FieldPath.ofKeys("spec", "template", "metadata", "labels", "app"),
                        FieldPath.ofKeys("metadata", "name"),
                        FieldPath.ofKeys("metadata", "annotations", "a.b/c"),
                        FieldPath.ofKeys("spec", "list").index(1),
                        FieldPath.ofKeys("kind"),
                        FieldPath.ROOT));
    }

    private String file() {
        return random.nextInt(8) == 0 || workspace.files().isEmpty()
                ? one(List.of("new.yaml", "more/other.yaml", "../out.yaml"))
                : one(List.copyOf(workspace.files().keySet()));
    }

    private String name() {
        return one(List.of("web", "db", "c1a", "c2a", "x-9", "Not a name", "n", "1"));
    }

    private CanvasPoint at() {
        return new CanvasPoint(random.nextInt(1_000), random.nextInt(1_000));
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
