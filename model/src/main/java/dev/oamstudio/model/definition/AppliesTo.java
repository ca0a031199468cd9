package dev.oamstudio.model.definition;

/// One entry of a trait definition's list of workloads, in any of the forms that are in use (see the forms in
/// `docs/user/applies-to.md`): `*`, `*.apps`, `deployments.apps`, `webservice`, `apps/v1.Deployment`,
/// `HelmRelease.helm.toolkit.fluxcd.io`, `server.core.oam.dev/v1alpha2`.
///
/// @param written the entry as it stands in the file
public record AppliesTo(String written) {

    /// Whether it means the workload.
    public boolean matches(WorkloadIdentity workload) {
        throw new UnsupportedOperationException("lands with model.definition");
    }

    /// For people: `serving.knative.dev/v1 Service`.
    public String display() {
        throw new UnsupportedOperationException("lands with model.definition");
    }
}
