package dev.oamstudio.model.deploy;

import dev.oamstudio.model.kube.ObjectKey;
import dev.oamstudio.model.status.Observation;
import java.util.List;
import java.util.Set;

/// The pure step from what is desired and what is observed to what to do.
public final class Reconciler {
    private Reconciler() {}

    /// What to do now for a plan, given what is seen and which of its objects this run has applied already. Empty when
    /// everything is done.
    public static List<Step> next(Plan plan, Observation observation, Set<ObjectKey> applied) {
        throw new UnsupportedOperationException("lands with model.deploy");
    }
}
