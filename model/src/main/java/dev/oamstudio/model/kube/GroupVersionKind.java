package dev.oamstudio.model.kube;

/// The type of a Kubernetes object. The core group is the empty text.
public record GroupVersionKind(String group, String version, String kind)
        implements Comparable<GroupVersionKind> {

    /// From the two fields that every object carries.
    public static GroupVersionKind of(String apiVersion, String kind) {
        int slash = apiVersion.indexOf('/');
        return slash < 0
                ? new GroupVersionKind("", apiVersion, kind)
                : new GroupVersionKind(
                        apiVersion.substring(0, slash), apiVersion.substring(slash + 1), kind);
    }

    public String apiVersion() {
        return group.isEmpty() ? version : group + "/" + version;
    }

    /// Whether both are the same kind, whatever their version.
    public boolean sameKind(GroupVersionKind other) {
        return group.equals(other.group) && kind.equals(other.kind);
    }

    @Override
    public int compareTo(GroupVersionKind other) {
        return toString().compareTo(other.toString());
    }

    /// As people write it: `apps/v1 Deployment`.
    @Override
    public String toString() {
        return apiVersion() + " " + kind;
    }
}
