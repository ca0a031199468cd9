package dev.oamstudio.model.deploy;

import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Tells whose objects are: by the inventories of the applications in a cluster, and by who wrote to an object. A name alone makes
/// nothing ours: an object that was made anew under it has another uid, or lacks our field manager.
///
/// @param complete whether these are all inventories that the cluster has
public record Ownership(Inventory own, List<Inventory> others, boolean complete) {
    /// The label by which a workload or trait says whose it is.
    private static final String APPLICATION = "app.oam.dev/name";

    public Ownership {
        others = List.copyOf(others);
    }

    /// Of an application with no other beside it.
    public static Ownership alone(Inventory own) {
        return new Ownership(own, List.of(), true);
    }

    public Claim of(KubeObject live) {
        String named = live.labels().getOrDefault(APPLICATION, own.application());
        boolean namesAnother = !named.equals(own.application());
        if (own.lists(live.key())) {
            boolean remade = !own.isStill(live) || isOfOthers(live);
            return remade
                    ? foreign(live, true)
                    : namesAnother ? new Claim.Theirs(named) : new Claim.Ours();
        }
        Optional<String> other = otherOwner(live);
        if (other.isPresent()) {
            return new Claim.Theirs(other.get());
        }
        if (!isWrittenByUs(live)) {
            return foreign(live, false);
        }
        if (namesAnother) {
            return new Claim.Theirs(named);
        }
        return complete ? new Claim.Ownerless() : foreign(live, false);
    }

    /// Another application that has applied the same object, or found it as it wants it.
    public Optional<String> otherOwner(KubeObject live) {
        return others.stream()
                .filter(inventory ->
                        inventory.lists(live.key()) && inventory.isStill(live) && !isOfOthers(live))
                .map(Inventory::application)
                .findFirst();
    }

    private static Claim foreign(KubeObject live, boolean remade) {
        String makers =
                managers(live)
                        .filter(manager -> !manager.equals(ApplyOptions.MANAGER))
                        .distinct()
                        .collect(Collectors.joining(", "));
        return new Claim.Foreign(makers, remade);
    }

    private static boolean isWrittenByUs(KubeObject live) {
        return managers(live).anyMatch(ApplyOptions.MANAGER::equals);
    }

    /// Of what this product writes, the cluster keeps the field manager.
    private static boolean isOfOthers(KubeObject live) {
        return managers(live).findAny().isPresent() && !isWrittenByUs(live);
    }

    private static Stream<String> managers(KubeObject live) {
        // Who reports on an object, through a subresource, did not make it.
        return live.content().itemsAt("metadata", "managedFields").stream()
                .filter(entry -> entry.textAt("subresource").orElse("").isEmpty())
                .map((Value entry) -> entry.textAt("manager").orElse(""))
                .filter(manager -> !manager.isEmpty());
    }
}
