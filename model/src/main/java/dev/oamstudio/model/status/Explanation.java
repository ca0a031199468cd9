package dev.oamstudio.model.status;

import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.kube.ObjectKey;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Place;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Why something is not ready: one sentence, the chain that leads to the cause, and what to do next.
///
/// @param evidence from what was asked about to the cause, which comes last
/// @param origin the design that the cause goes back to, where that is known
public record Explanation(
        Message sentence, List<Evidence> evidence, Message nextStep, Optional<Origin> origin) {
    public Explanation {
        evidence = List.copyOf(evidence);
    }

    /// One link of the chain.
    ///
    /// @param quote the cluster's own words, or the empty text
    /// @param at when it was last seen, as far as the cluster tells
    public record Evidence(
            Message text, Optional<ObjectKey> object, String quote, Optional<Instant> at) {}

    /// A field of a rendered object and the place in the files that it comes from.
    ///
    /// @param place of the field, or of the nearest thing around it that rendering knows
    public record Origin(ObjectKey object, FieldPath path, Place place) {}
}
