package dev.oamstudio.model.deploy;

import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.kube.ObjectKey;

/// One thing that the reconcile step wants done, or waits for.
public sealed interface Step {
    ObjectKey key();

    /// Apply this object now, inputs filled in.
    record Apply(ObjectKey key, KubeObject object) implements Step {}

    record Delete(ObjectKey key) implements Step {}

    /// Not yet, and why.
    record Wait(ObjectKey key, Message why) implements Step {}
}
