package dev.oamstudio.model.definition;

/// One entry of a trait definition's list of workloads, in any of the forms that are in use (see the forms in
/// `docs/user/applies-to.md`): `*`, `*.apps`, `deployments.apps`, `webservice`, `apps/v1.Deployment`,
/// `HelmRelease.helm.toolkit.fluxcd.io`, `server.core.oam.dev/v1alpha2`.
///
/// @param written the entry as it stands in the file
public record AppliesTo(String written) {

    /// What an entry can be, by how it is written. A name of a WorkloadDefinition may look like any of them, and counts
    /// beside them.
    public sealed interface Form {

        /// `*`
        record AnyWorkload() implements Form {}

        /// `*.apps`: every kind of a group.
        record AnyOfGroup(String group) implements Form {}

        /// `deployments.apps`, the name of a CRD; `pods.` in the core group.
        record Resource(String plural, String group) implements Form {}

        /// `webservice`
        record DefinitionName(String name) implements Form {}

        /// `apps/v1.Deployment`; `v1.Pod` in the core group.
        record VersionedKind(String group, String version, String kind) implements Form {}

        /// `HelmRelease.helm.toolkit.fluxcd.io`
        record KindOfGroup(String kind, String group) implements Form {}

        /// `server.core.oam.dev/v1alpha2`: the kind, in lower case or not, or the plural.
        record KindBeforeVersion(String kind, String group, String version) implements Form {}
    }

    public Form form() {
        return AppliesToForms.read(written);
    }

    /// Whether it means the workload.
    public boolean matches(WorkloadIdentity workload) {
        boolean byName = !written.isEmpty() && written.equals(workload.definitionName());
        return byName || matches(form(), workload);
    }

    /// Who would enforce it.
    public Enforcement enforcement() {
        return switch (form()) {
            case Form.AnyWorkload _, Form.AnyOfGroup _, Form.Resource _ ->
                    Enforcement.RUNTIME_AND_KUBEVELA;
            case Form.DefinitionName _ -> Enforcement.RUNTIME;
            case Form.VersionedKind _, Form.KindOfGroup _, Form.KindBeforeVersion _ ->
                    Enforcement.ADVISORY;
        };
    }

    /// For people: `serving.knative.dev/v1 Service`.
    public String display() {
        return switch (form()) {
            case Form.VersionedKind(String group, String version, String kind) ->
                    (group.isEmpty() ? "" : group + "/") + version + " " + kind;
            case Form.KindOfGroup(String kind, String group) -> group + " " + kind;
            case Form.KindBeforeVersion(String kind, String group, String version) ->
                    group + "/" + version + " " + kind;
            case Form.AnyWorkload _, Form.AnyOfGroup _, Form.Resource _, Form.DefinitionName _ ->
                    written;
        };
    }

    private static boolean matches(Form form, WorkloadIdentity workload) {
        String group = workload.type().group();
        return switch (form) {
            case Form.AnyWorkload _ -> true;
            case Form.AnyOfGroup any -> any.group().equals(group);
            case Form.Resource resource ->
                    resource.group().equals(group) && resource.plural().equals(workload.plural());
            // Compared with the definition's name before.
            case Form.DefinitionName _ -> false;
            case Form.VersionedKind kind ->
                    kind.group().equals(group)
                            && kind.version().equals(workload.type().version())
                            && kind.kind().equals(workload.type().kind());
            case Form.KindOfGroup kind ->
                    kind.group().equals(group) && kind.kind().equals(workload.type().kind());
            case Form.KindBeforeVersion kind ->
                    kind.group().equals(group)
                            && kind.version().equals(workload.type().version())
                            && (kind.kind().equalsIgnoreCase(workload.type().kind())
                                    || kind.kind().equals(workload.plural()));
        };
    }
}
