package dev.oamstudio.model.deploy;

import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.kube.ObjectKey;
import dev.oamstudio.model.render.RenderedObject;
import dev.oamstudio.model.render.Rendering;
import dev.oamstudio.model.status.Observation;
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

    private final Rendering rendering;
    private final Observation observation;
    private final Ownership ownership;

    Pruning(Rendering rendering, Observation observation, Ownership ownership) {
        this.rendering = rendering;
        this.observation = observation;
        this.ownership = ownership;
    }

    List<PlannedAction> actions() {
        return left().map(live ->
                        keepAll().map(why -> keep(live, why, true)).orElseGet(() -> prune(live)))
                .toList();
    }

    /// As if the design were empty on purpose.
    List<PlannedAction> everything() {
        return left().map(this::prune).toList();
    }

    private Stream<KubeObject> left() {
        return ownership.own().objects().reversed().stream()
                .filter(key -> !isDesigned(key))
                .flatMap(key -> observation.find(key).stream())
                .filter(live -> !live.isDeleting());
    }

    /// Under another version it is the same object.
    private boolean isDesigned(ObjectKey key) {
        return rendering.objects().stream()
                .map(RenderedObject::key)
                .anyMatch(designed -> Inventory.same(designed, key));
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
        return switch (ownership.of(live)) {
            case Claim.Ours ignored -> ours(live);
            case Claim.Ownerless ignored -> ours(live);
            case Claim.Theirs(String other) ->
                    keep(live, Message.of("deploy.because-other", other), false);
            case Claim.Foreign ignored -> keep(live, Message.of("deploy.because-remade"), false);
        };
    }

    private PlannedAction ours(KubeObject live) {
        if (PROTECTED.contains(live.type().kind())) {
            return keep(live, Message.of("deploy.because-protected", live.type().kind()), true);
        }
        return ownership
                .otherOwner(live)
                .map(other -> keep(live, Message.of("deploy.because-needed", other), false))
                .orElseGet(() ->
                        new PlannedAction.Delete(
                                live.key(), Message.of("deploy.because-not-designed")));
    }

    private PlannedAction keep(KubeObject live, Message because, boolean listed) {
        RenderedObject asItIs =
                new RenderedObject(
                        live,
                        RenderedObject.Role.SUPPORT,
                        rendering.application().id(),
                        List.of(),
                        List.of(),
                        0,
                        List.of());
        return new PlannedAction.Keep(asItIs, because, listed);
    }
}
