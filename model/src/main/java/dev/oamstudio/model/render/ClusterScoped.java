package dev.oamstudio.model.render;

import dev.oamstudio.model.application.PlainObject;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.kube.KubeObject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The kinds whose objects live in no namespace: those of Kubernetes, and what the CRDs of a folder declare so.
record ClusterScoped(Set<String> kinds) {
    /// As `group/Kind`; the core group has no name.
    private static final Set<String> BUILT_IN =
            Set.of(
                    "/Namespace",
                    "/Node",
                    "/PersistentVolume",
                    "admissionregistration.k8s.io/MutatingWebhookConfiguration",
                    "admissionregistration.k8s.io/ValidatingAdmissionPolicy",
                    "admissionregistration.k8s.io/ValidatingAdmissionPolicyBinding",
                    "admissionregistration.k8s.io/ValidatingWebhookConfiguration",
                    "apiextensions.k8s.io/CustomResourceDefinition",
                    "apiregistration.k8s.io/APIService",
                    "certificates.k8s.io/CertificateSigningRequest",
                    "networking.k8s.io/IngressClass",
                    "node.k8s.io/RuntimeClass",
                    "rbac.authorization.k8s.io/ClusterRole",
                    "rbac.authorization.k8s.io/ClusterRoleBinding",
                    "scheduling.k8s.io/PriorityClass",
                    "storage.k8s.io/CSIDriver",
                    "storage.k8s.io/StorageClass",
                    "storage.k8s.io/VolumeAttachment");

    ClusterScoped {
        kinds = Set.copyOf(kinds);
    }

    static ClusterScoped with(List<PlainObject> folder) {
        Set<String> kinds = new HashSet<>(BUILT_IN);
        for (PlainObject plain : folder) {
            KubeObject object = plain.object();
            if (CustomKinds.isDefinition(object)
                    && object.text("spec", "scope").equals("Cluster")) {
                kinds.add(name(object.text("spec", "group"), object.text("spec", "names", "kind")));
            }
        }
        return new ClusterScoped(kinds);
    }

    boolean contains(GroupVersionKind type) {
        return kinds.contains(name(type.group(), type.kind()));
    }

    private static String name(String group, String kind) {
        return group + "/" + kind;
    }
}
