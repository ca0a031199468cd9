package dev.oamstudio.views.control;

import dev.oamstudio.model.kube.GroupVersionKind;

/// The colours that stand for kinds of workload and scope. The glyph says what something is, the hue says which
/// kind of workload it is.
public enum Hue {
    DEPLOYMENT("kind-deployment"),
    STATEFULSET("kind-statefulset"),
    DAEMONSET("kind-daemonset"),
    JOB("kind-job"),
    KNATIVE("kind-knative"),
    /// Any other workload, and whatever has no colour of its own: traits, applications, plain objects.
    OTHER("kind-other"),
    NETWORK_SCOPE("scope-network"),
    HEALTH_SCOPE("scope-health"),
    THIRD_SCOPE("scope-third"),
    FOURTH_SCOPE("scope-fourth");

    private static final String KNATIVE_SERVING = "serving.knative.dev";

    private final String token;

    Hue(String token) {
        this.token = token;
    }

    /// The hue of a kind of workload.
    public static Hue ofWorkload(GroupVersionKind type) {
        if (type.group().equals(KNATIVE_SERVING)) {
            return KNATIVE;
        }
        return switch (type.kind()) {
            case "Deployment" -> DEPLOYMENT;
            case "StatefulSet" -> STATEFULSET;
            case "DaemonSet" -> DAEMONSET;
            case "Job", "CronJob" -> JOB;
            default -> OTHER;
        };
    }

    /// The hue of a kind of scope; kinds without one of their own take the two spare hues in turn.
    ///
    /// @param turn how many further kinds came before this one
    public static Hue ofScope(GroupVersionKind type, int turn) {
        return switch (type.kind()) {
            case "Network", "NetworkScope" -> NETWORK_SCOPE;
            case "HealthScope", "Health" -> HEALTH_SCOPE;
            default -> turn % 2 == 0 ? THIRD_SCOPE : FOURTH_SCOPE;
        };
    }

    /// The token of the pure hue, as the theme's palette knows it.
    public String token() {
        return "-oam-" + token;
    }

    /// The token of a shade: `tile` for all, `far` and `far-border` for workloads, `fill` and `border` for scopes.
    public String token(String shade) {
        return token() + "-" + shade;
    }

    /// The style class that gives `-oam-hue` and `-oam-hue-tile` their colours below a node.
    public String styleClass() {
        return "hue-" + token;
    }
}
