package dev.oamstudio.model.status;

import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.status.Explanation.Evidence;
import dev.oamstudio.model.status.Explanation.Origin;
import java.util.Optional;

/// What an explanation ends in.
///
/// @param subject whose fault it is, by name
record Cause(
        String subject,
        Message sentence,
        Evidence evidence,
        Message nextStep,
        Optional<Origin> origin) {}
