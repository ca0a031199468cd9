package dev.oamstudio.cluster.sandbox.controller;

import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.kube.ObjectKey;
import dev.oamstudio.model.kube.OwnerReference;

/// Deletes what has lost its last owner, and the objects of a kind whose definition is gone.
final class GarbageCollector {
    private final World world;

    GarbageCollector(World world) {
        this.world = world;
    }

    void collect(KubeObject gone) {
        for (KubeObject object : world.server().everything()) {
            boolean owned =
                    object.owners().stream().anyMatch(owner -> owner.uid().equals(gone.uid()));
            boolean orphaned =
                    owned && object.owners().stream().noneMatch(owner -> isThere(object, owner));
            if (orphaned || isDefinedBy(gone, object)) {
                world.delete(object);
            }
        }
    }

    private boolean isThere(KubeObject object, OwnerReference owner) {
        return world.get(new ObjectKey(owner.type(), object.namespace(), owner.name()))
                .or(() -> world.get(new ObjectKey(owner.type(), "", owner.name())))
                .filter(found -> found.uid().equals(owner.uid()))
                .isPresent();
    }

    private static boolean isDefinedBy(KubeObject gone, KubeObject object) {
        return gone.type().equals(Kind.DEFINITION)
                && gone.text("spec", "group").equals(object.type().group())
                && gone.text("spec", "names", "kind").equals(object.type().kind());
    }
}
