package dev.oamstudio.cluster.sandbox.server;

import dev.oamstudio.cluster.sandbox.admission.BuiltInKinds;
import dev.oamstudio.cluster.sandbox.admission.Refusal;
import dev.oamstudio.cluster.sandbox.admission.ServedKind;
import dev.oamstudio.model.deploy.ClusterException;
import dev.oamstudio.model.kube.Condition;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.Value;
import java.util.ArrayList;
import java.util.List;

/// The kinds that are served: the built-in ones and those of the definitions that are established.
final class Kinds {
    static final GroupVersionKind DEFINITION =
            new GroupVersionKind("apiextensions.k8s.io", "v1", "CustomResourceDefinition");
    static final GroupVersionKind NAMESPACE = new GroupVersionKind("", "v1", "Namespace");

    private Kinds() {}

    static List<ServedKind> served(ObjectStore store) {
        List<ServedKind> kinds = new ArrayList<>(BuiltInKinds.all());
        for (Stored definition : store.list(DEFINITION)) {
            if (isEstablished(definition.object())) {
                ServedKind.of(definition.object()).forEach(kinds::add);
            }
        }
        return kinds;
    }

    static ServedKind of(ObjectStore store, GroupVersionKind type) throws ClusterException {
        return served(store).stream()
                .filter(kind -> kind.type().equals(type))
                .findFirst()
                .orElseThrow(() -> Refusal.unknownKind(type));
    }

    /// Whether deleting an object takes somebody who lets go of it: its finalizers, the node of a pod, the cleaner of a
    /// namespace.
    static boolean isReleasedByOthers(KubeObject object) {
        boolean runs =
                object.type().kind().equals("Pod") && !object.text("spec", "nodeName").isEmpty();
        boolean finalizers = !object.content().itemsAt("metadata", "finalizers").isEmpty();
        return runs || finalizers || object.type().sameKind(NAMESPACE);
    }

    /// The object as a reader of another version of its kind gets it.
    static KubeObject as(GroupVersionKind type, KubeObject object) {
        return object.type().equals(type)
                ? object
                : new KubeObject(
                        object.content().with("apiVersion", Value.text(type.apiVersion())));
    }

    private static boolean isEstablished(KubeObject definition) {
        return definition.condition("Established").filter(Condition::isTrue).isPresent();
    }
}
