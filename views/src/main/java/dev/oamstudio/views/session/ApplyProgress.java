package dev.oamstudio.views.session;

import dev.oamstudio.model.deploy.ClusterException;
import dev.oamstudio.model.deploy.DeployEvent;
import dev.oamstudio.views.session.ClusterSession.Activity;
import dev.oamstudio.views.session.ClusterSession.Step;
import java.util.Locale;

/// How an event of an apply moves the session's activity on.
final class ApplyProgress {
    private ApplyProgress() {}

    static Activity after(Activity now, DeployEvent event) {
        return switch (event) {
            case DeployEvent.ResourceApplied ignored -> oneMore(now);
            case DeployEvent.ResourceDeleted ignored -> oneMore(now);
            case DeployEvent.ResourceFailed failed ->
                    ClusterSession.failure(Step.APPLY, failed.cause());
            case DeployEvent.PlanCompleted ignored -> new Activity.Idle();
            case DeployEvent.PlanCancelled ignored -> new Activity.Idle();
            case DeployEvent.ResourceWaits ignored -> now;
            case DeployEvent.Observed ignored -> now;
            case DeployEvent.ConnectionLost ignored -> now;
        };
    }

    /// The last part of the message key for a kind of failure.
    static String keyOf(ClusterException.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Activity oneMore(Activity now) {
        return now instanceof Activity.Applying(long done, long total)
                ? new Activity.Applying(Math.min(done + 1, total), total)
                : now;
    }
}
