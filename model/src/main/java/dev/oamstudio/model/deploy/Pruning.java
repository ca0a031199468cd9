package dev.oamstudio.model.deploy;

import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.kube.ObjectKey;
import dev.oamstudio.model.render.RenderedObject;
import dev.oamstudio.model.render.Rendering;
import dev.oamstudio.model.status.Observation;
import dev.oamstudio.model.yaml.Value;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What becomes of objects that were applied earlier and are no longer designed. Nothing is deleted while the design says
/// nothing at all or cannot be rendered whole, and never what others, or data, may hang on.
final class Pruning {
    private static final Set<String> PROTECTED =
            Set.of(
                    "CustomResourceDefinition",
                    "Namespace",
                    "PersistentVolume",
                    "PersistentVolumeClaim");

    /// The label by which an object says whose it is.
    private static final String APPLICATION = "app.oam.dev/name";

    private final Rendering rendering;
    private final Observation observation;
    private final Inventory inventory;

    Pruning(Rendering rendering, Observation observation, Inventory inventory) {
        this.rendering = rendering;
        this.observation = observation;
        this.inventory = inventory;
    }

    List<PlannedAction> actions() {
        return left().map(
                        live -> keepAll().map(why -> keep(live, why)).orElseGet(() -> prune(live)))
                .toList();
    }

    /// As if the design were empty on purpose.
    List<PlannedAction> everything() {
        return left().map(this::prune).toList();
    }

    private Stream<KubeObject> left() {
        return inventory.objects().reversed().stream()
                .filter(key -> !isDesigned(key))
                .flatMap(key -> observation.find(key).stream())
                .filter(live -> !live.isDeleting());
    }

    /// Under another version it is the same object.
    private boolean isDesigned(ObjectKey key) {
        return rendering.objects().stream()
                .map(RenderedObject::key)
                .anyMatch(designed ->
                        designed.type().sameKind(key.type())
                                && designed.namespace().equals(key.namespace())
                                && designed.name().equals(key.name()));
    }

    private Optional<Message> keepAll() {
        if (rendering.objects().isEmpty()) {
            return Optional.of(Message.of("deploy.because-empty"));
        }
        return rendering.diagnostics().stream()
                        .anyMatch(finding -> finding.severity() == Severity.ERROR)
                ? Optional.of(Message.of("deploy.because-broken"))
                : Optional.empty();
    }

    private PlannedAction prune(KubeObject live) {
        if (PROTECTED.contains(live.type().kind())) {
            return keep(live, Message.of("deploy.because-protected", live.type().kind()));
        }
        String application = live.labels().getOrDefault(APPLICATION, inventory.application());
        if (!application.equals(inventory.application())) {
            return keep(live, Message.of("deploy.because-other", application));
        }
        return isOfOthers(live)
                ? keep(live, Message.of("deploy.because-remade"))
                : new PlannedAction.Delete(live.key(), Message.of("deploy.because-not-designed"));
    }

    /// Somebody made it anew under the same name, for of what this product writes the cluster keeps the field manager.
    private static boolean isOfOthers(KubeObject live) {
        List<Value> managers = live.content().itemsAt("metadata", "managedFields");
        return !managers.isEmpty()
                && managers.stream()
                        .noneMatch(entry ->
                                entry.textAt("manager")
                                        .equals(Optional.of(ApplyOptions.MANAGER)));
    }

    private PlannedAction keep(KubeObject live, Message because) {
        RenderedObject asItIs =
                new RenderedObject(
                        live,
                        RenderedObject.Role.SUPPORT,
                        rendering.application().id(),
                        List.of(),
                        List.of(),
                        0,
                        List.of());
        return new PlannedAction.Keep(asItIs, because);
    }
}
