package dev.oamstudio.views.session;

import dev.oamstudio.model.deploy.DeployEvent;
import dev.oamstudio.model.deploy.Plan;
import dev.oamstudio.model.deploy.WhyFailed;
import dev.oamstudio.views.session.ClusterSession.Activity;
import dev.oamstudio.views.session.ClusterSession.Step;
import java.util.Optional;

/// A failure of the cluster session in words.
///
/// @param happened what happened
/// @param holds what still holds, and what to do
public record FailureWords(Step step, String happened, String holds) {
    /// Of the present failure, if the last thing that was tried has failed.
    public static Optional<FailureWords> of(Studio studio) {
        return studio.cluster().activityProperty().get()
                        instanceof Activity.Failed(Step step, String headline, String detail)
                ? Optional.of(of(studio, step, (text(studio, headline) + " " + detail).strip()))
                : Optional.empty();
    }

    private static FailureWords of(Studio studio, Step step, String words) {
        return switch (step) {
            case CONNECT -> new FailureWords(step, words, text(studio, "cluster.holds.connect"));
            case PLAN -> new FailureWords(step, words, text(studio, "cluster.holds.plan"));
            case APPLY -> ofApply(studio, words);
        };
    }

    private static FailureWords ofApply(Studio studio, String words) {
        Optional<WhyFailed> why = why(studio);
        Surroundings around = studio.around();
        String holds =
                around.text(
                        "cluster.holds.apply",
                        studio.cluster().changesMade(),
                        studio.cluster().planProperty().get().map(Plan::changes).orElse(0L));
        return new FailureWords(
                Step.APPLY,
                why.map(known -> around.text(known.sentence())).orElse(words),
                why.map(known -> holds + " " + around.text(known.nextStep())).orElse(holds));
    }

    private static Optional<WhyFailed> why(Studio studio) {
        return studio.cluster().progress().stream()
                .filter(DeployEvent.ResourceFailed.class::isInstance)
                .map(DeployEvent.ResourceFailed.class::cast)
                .map(failed -> WhyFailed.of(failed.key(), failed.cause()))
                .findFirst();
    }

    private static String text(Studio studio, String key) {
        return studio.around().text(key);
    }
}
