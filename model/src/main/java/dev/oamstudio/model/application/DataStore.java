package dev.oamstudio.model.application;

import dev.oamstudio.model.kube.GroupVersionKind;
import java.util.List;

/// An object that a value is put into on its way out, or taken from on its way in; made where it is missing. Only untagged
/// versions of oam-kubernetes-runtime and KubeVela 1.0 to 1.8 know it.
///
/// @param operations what is done to it, in order
public record DataStore(
        GroupVersionKind type, String name, String uid, List<DataOperation> operations) {
    /// No store.
    public static final DataStore NONE =
            new DataStore(new GroupVersionKind("", "", ""), "", "", List.of());

    public DataStore {
        operations = List.copyOf(operations);
    }

    public boolean isGiven() {
        return !equals(NONE);
    }
}
