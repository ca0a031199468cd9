package dev.oamstudio.model.status;

import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.kube.OwnerReference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which observed objects belong to which, by their owner references.
final class OwnedObjects {
    private static final String REVISION = "deployment.kubernetes.io/revision";

    private final Map<String, List<KubeObject>> byOwner = new HashMap<>();

    OwnedObjects(Observation observation) {
        for (KubeObject object : observation.objects().values()) {
            for (OwnerReference owner : object.owners()) {
                if (!owner.uid().isEmpty() && !owner.uid().equals(object.uid())) {
                    byOwner.computeIfAbsent(owner.uid(), uid -> new ArrayList<>()).add(object);
                }
            }
        }
    }

    /// What an object owns, the newest revision first. Old replica sets that are scaled down to nothing are left out.
    List<KubeObject> of(KubeObject owner) {
        List<KubeObject> owned =
                owner.uid().isEmpty() ? List.of() : byOwner.getOrDefault(owner.uid(), List.of());
        return owned.stream()
                .filter(object -> !isRetired(object))
                .sorted(
                        Comparator.comparingLong(OwnedObjects::revision)
                                .reversed()
                                .thenComparing(KubeObject::key))
                .toList();
    }

    private static boolean isRetired(KubeObject object) {
        return object.type().kind().equals("ReplicaSet")
                && object.content().wholeAt("spec", "replicas").equals(Optional.of(0L))
                && object.content().wholeAt("status", "replicas").orElse(0L) == 0;
    }

    private static long revision(KubeObject object) {
        String written = object.annotations().getOrDefault(REVISION, "0");
        boolean number =
                written.length() < 10
                        && written.chars().allMatch(Character::isDigit)
                        && !written.isEmpty();
        return number ? Long.parseLong(written) : 0;
    }
}
