package dev.oamstudio.model.deploy;

import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.render.RenderedObject;
import dev.oamstudio.model.status.Comparison;
import dev.oamstudio.model.status.Difference;
import dev.oamstudio.model.status.Gate;
import java.util.List;
import java.util.Optional;

/// What becomes of an object that is designed and there already. Whose it is decides whether it may be touched at all.
record Present(Ownership ownership, Adoption adoption) {

    PlannedAction action(RenderedObject desired, KubeObject live, Gate gate) {
        List<Difference> differences =
                switch (gate) {
                    case Gate.Open open -> Comparison.of(open.object(), live);
                    case Gate.Closed ignored ->
                            Comparison.of(desired.object(), live, Gate.inputPaths(desired));
                };
        return switch (ownership.of(live)) {
            case Claim.Ours ignored -> ours(desired, live, gate, differences);
            case Claim.Ownerless ignored -> ours(desired, live, gate, differences);
            case Claim.Theirs(String other) -> theirs(desired, other, differences);
            case Claim.Foreign foreign -> foreign(desired, live, foreign, differences);
        };
    }

    private PlannedAction ours(
            RenderedObject desired, KubeObject live, Gate gate, List<Difference> differences) {
        if (differences.isEmpty()) {
            Message same = Message.of("deploy.because-same");
            // Nothing waits where nothing is to be done, unless a value has yet to flow in.
            Message because = desired.inputs().isEmpty() ? same : waiting(same, gate);
            return new PlannedAction.Keep(desired, because, true);
        }
        List<FieldChange> fields = FieldChanges.of(desired.key(), differences);
        Message changed = Reasons.changed(fields);
        Message because =
                ownership
                        .otherOwner(live)
                        .map(other -> Message.of("deploy.because-shared", changed, other))
                        .orElse(changed);
        return change(desired, live, differences, waiting(because, gate), false);
    }

    /// What a folder holds beside its components may be of several applications, as long as they want the same of it.
    private static PlannedAction theirs(
            RenderedObject desired, String other, List<Difference> differences) {
        boolean sharable =
                switch (desired.role()) {
                    case SUPPORT, SCOPE -> true;
                    case WORKLOAD, TRAIT -> false;
                };
        if (sharable && differences.isEmpty()) {
            Message because =
                    Message.of("deploy.because-shared", Message.of("deploy.because-same"), other);
            return new PlannedAction.Keep(desired, because, true);
        }
        return new PlannedAction.Refuse(desired, Message.of("deploy.because-theirs", other), false);
    }

    private PlannedAction foreign(
            RenderedObject desired,
            KubeObject live,
            Claim.Foreign foreign,
            List<Difference> differences) {
        if (differences.isEmpty()) {
            return new PlannedAction.Keep(
                    desired, Message.of("deploy.because-same-foreign"), false);
        }
        Message whose = whose(foreign);
        return switch (adoption) {
            case REFUSED -> new PlannedAction.Refuse(desired, whose, true);
            case WANTED ->
                    change(
                            desired,
                            live,
                            differences,
                            Message.of("deploy.because-adopted", whose),
                            true);
        };
    }

    private static Message whose(Claim.Foreign foreign) {
        if (foreign.makers().isEmpty()) {
            return Message.of(
                    foreign.remade()
                            ? "deploy.because-made-anew-unknown"
                            : "deploy.because-foreign-unknown");
        }
        return Message.of(
                foreign.remade() ? "deploy.because-made-anew" : "deploy.because-foreign",
                foreign.makers());
    }

    private static PlannedAction change(
            RenderedObject desired,
            KubeObject live,
            List<Difference> differences,
            Message because,
            boolean adopts) {
        return new PlannedAction.Change(
                desired,
                FieldChanges.of(desired.key(), differences),
                because,
                new Effect(live, differences).words(),
                adopts);
    }

    static Message waiting(Message because, Gate gate) {
        Optional<Message> why =
                switch (gate) {
                    case Gate.Closed closed -> Optional.of(closed.why());
                    case Gate.Open ignored -> Optional.empty();
                };
        return why.map(words -> Message.of("deploy.because-waits", because, words)).orElse(because);
    }
}
