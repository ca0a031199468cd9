package dev.oamstudio.cluster.sandbox.controller;

import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.kube.KubeObject;

/// A simulated controller: looks at one object and at what is around it and moves the world one step towards what the object
/// wants. It is called again after every change and when a time that it waited for has passed; it remembers nothing.
interface Controller {
    GroupVersionKind looksAfter();

    /// Whether a change of some other object makes it look at all its objects in that namespace again.
    default boolean minds(KubeObject changed) {
        return false;
    }

    void reconcile(KubeObject object, World world);
}
