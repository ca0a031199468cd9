package dev.oamstudio.model.render;

import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.kube.KubeObject;

/// CustomResourceDefinitions and what they define.
public final class CustomKinds {
    private CustomKinds() {}

    static boolean isDefinition(KubeObject object) {
        GroupVersionKind type = object.type();
        return type.group().equals("apiextensions.k8s.io")
                && type.kind().equals("CustomResourceDefinition");
    }

    /// Whether objects of a type exist only once a definition is established.
    public static boolean defines(KubeObject definition, GroupVersionKind type) {
        return isDefinition(definition)
                && definition.text("spec", "group").equals(type.group())
                && definition.text("spec", "names", "kind").equals(type.kind());
    }
}
