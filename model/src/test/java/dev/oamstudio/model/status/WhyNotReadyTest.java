package dev.oamstudio.model.status;

import static dev.oamstudio.model.render.Folder.key;
import static dev.oamstudio.model.status.ShopFixture.READY;
import static dev.oamstudio.model.status.ShopFixture.SHOP;
import static dev.oamstudio.model.status.ShopFixture.STARTING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.render.Folder;
import dev.oamstudio.model.render.Rendering;
import java.util.Optional;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;

class WhyNotReadyTest {
    private static final String PULLING =
            "phase: Pending, containerStatuses: [{name: web, image: 'shop:2', state: {waiting: {reason: ImagePullBackOff, message: manifest unknown}}}]";

    @Test
    void whatIsReadyNeedsNoReason() {
        ShopFixture well =
                ShopFixture.standing().deployment("checkout", READY).deployment("frontend", READY);

        assertThat(explanation(SHOP, well.observation(), "shop")).isEmpty();
    }

    @Test
    void anImageThatCannotBePulledIsFoundThroughWhatWaitsForIt() {
        assertThat(why(checkoutWithPod(PULLING), "frontend"))
                .isEqualTo(
                        """
                        frontend waits. checkout is not ready because the image shop:2 cannot be pulled.
                        - frontend waits for checkout
                        - Deployment checkout: 1 of 1 pod cannot start
                        - The node cannot pull the image of pod p: manifest unknown
                        > Correct the name or tag of the image, or give the credentials of its registry.
                        @ spec.template.spec.containers[0].image of Deployment shop/checkout
                        """);
    }

    @Test
    void aCrashLoopIsToldWithExitCodeAndTheLastWarning() {
        String crashing =
                "phase: Running, containerStatuses: [{name: web, restartCount: 4, state: {waiting: {reason: CrashLoopBackOff}}, lastState: {terminated: {exitCode: 2}}}]";

        assertThat(
                        why(
                                checkoutWithPod(crashing)
                                        .warning(key("v1 Pod shop/p"), "Back-off restarting"),
                                "checkout"))
                .isEqualTo(
                        """
                        checkout is not ready because container web ends with exit code 2 again and again.
                        - Deployment checkout: 1 of 1 pod cannot start
                        - Container web of pod p ended with exit code 2 after 4 restarts: Back-off restarting
                        > Read the last lines that container web logged before it ended.
                        @ spec.template.spec.containers[0] of Deployment shop/checkout
                        """);
    }

    @Test
    void aReadinessProbeThatFailsIsToldWithItsWarning() {
        String unready =
                "phase: Running, containerStatuses: [{name: web, ready: false, state: {running: {}}}]";

        assertThat(
                        why(
                                checkoutWithPod(unready)
                                        .warning(
                                                key("v1 Pod shop/p"),
                                                "Readiness probe failed: HTTP 503"),
                                "checkout"))
                .isEqualTo(
                        """
                        checkout is not ready because the readiness probe of container web does not pass.
                        - Deployment checkout: 0 of 1 ready
                        - Container web of pod p runs, but its readiness probe does not pass: Readiness probe failed: HTTP 503
                        > Check path, port and delay of the readiness probe of container web, and what it logs.
                        @ spec.template.spec.containers[0].readinessProbe of Deployment shop/checkout
                        """);
    }

    @Test
    void aPodThatNoNodeTakesIsToldInTheSchedulersWords() {
        String pending =
                "phase: Pending, conditions: [{type: PodScheduled, status: 'False', message: 0/3 nodes are available}]";

        assertThat(why(checkoutWithPod(pending), "checkout"))
                .isEqualTo(
                        """
                        checkout is not ready because no node can take its pod.
                        - Deployment checkout: 0 of 1 ready
                        - The scheduler finds no node for pod p: 0/3 nodes are available
                        > Lower what the pod requests, or give the cluster more nodes.
                        """);
    }

    @Test
    void whatNobodyReportsOnLacksItsController() {
        ShopFixture silent =
                ShopFixture.standing().deployment("checkout", READY).deployment("frontend", READY);
        silent.add(ShopFixture.applied("route"));

        assertThat(why(silent, "shop"))
                .isEqualTo(
                        """
                        checkout is not ready as far as is known: no controller reports on its Route.
                        - Route route: No status reported
                        > Install the controller of Route, or see whether it runs in this cluster.
                        """);
    }

    @Test
    void whatIsNotAppliedIsJustThat() {
        assertThat(why(ShopFixture.empty(), "checkout"))
                .isEqualTo(
                        """
                        checkout is not ready because its Deployment has not been applied.
                        - Deployment checkout: Not applied
                        > Apply the application.
                        """);
    }

    @Test
    void aFaultThatAConditionReportsIsQuoted() {
        ShopFixture failing =
                ShopFixture.standing()
                        .deployment(
                                "checkout",
                                "conditions: [{type: Progressing, status: 'False', reason: ProgressDeadlineExceeded, message: timed out}]");

        assertThat(why(failing, "checkout"))
                .isEqualTo(
                        """
                        checkout is not ready because its Deployment reports a fault: Makes no progress: timed out.
                        - Deployment checkout: Makes no progress: timed out
                        > Look at the conditions and events of Deployment checkout.
                        """);
    }

    @Test
    void aCircleIsToldAsOne() {
        Rendering ring =
                Folder.of(
                                """
                                apiVersion: core.oam.dev/v1alpha2
                                kind: ApplicationConfiguration
                                metadata: {name: ring}
                                spec:
                                  components:
                                    - {componentName: c, instanceName: a, dependencies: [b]}
                                    - {componentName: c, instanceName: b, dependencies: [a]}
                                ---
                                apiVersion: core.oam.dev/v1alpha2
                                kind: Component
                                metadata: {name: c}
                                spec: {workload: {apiVersion: apps/v1, kind: Deployment}}
                                """)
                        .render();

        assertThat(why(ring, StatusFixture.observed(), "a"))
                .isEqualTo(
                        """
                        a waits for itself: a → b → a.
                        - a waits for b
                        - b waits for a
                        - a waits for b
                        > Take away one of these dependencies.
                        """);
    }

    @Test
    void whatIsWaitedForAndDoesNotExistIsNamed() {
        Rendering dangling =
                Folder.of(
                                """
                                apiVersion: core.oam.dev/v1alpha2
                                kind: ApplicationConfiguration
                                metadata: {name: app}
                                spec: {components: [{componentName: c, dependencies: [ghost]}]}
                                ---
                                apiVersion: core.oam.dev/v1alpha2
                                kind: Component
                                metadata: {name: c}
                                spec: {workload: {apiVersion: apps/v1, kind: Deployment}}
                                """)
                        .render();

        assertThat(why(dangling, StatusFixture.observed(), "c"))
                .isEqualTo(
                        """
                        c is not ready: it waits for ghost, which is not there.
                        - c waits for ghost
                        > Add Component ghost to this folder, or take the dependency away.
                        """);
    }

    private static ShopFixture checkoutWithPod(String status) {
        return ShopFixture.standing()
                .deployment("checkout", STARTING)
                .replicaSet("checkout", "rs", "spec: {replicas: 1}, status: {replicas: 1}")
                .pod("rs", "p", status);
    }

    private static String why(ShopFixture fixture, String node) {
        return why(SHOP, fixture.observation(), node);
    }

    private static String why(Rendering rendering, Observation observation, String node) {
        Explanation explanation = explanation(rendering, observation, node).orElseThrow();
        StringJoiner text = new StringJoiner("\n", "", "\n");
        text.add(StatusFixture.words(explanation.sentence()));
        for (Explanation.Evidence each : explanation.evidence()) {
            text.add(
                    "- "
                            + StatusFixture.words(each.text())
                            + (each.quote().isEmpty() ? "" : ": " + each.quote()));
        }
        text.add("> " + StatusFixture.words(explanation.nextStep()));
        explanation
                .origin()
                .ifPresent(origin -> text.add("@ " + origin.path() + " of " + origin.object()));
        return text.toString();
    }

    private static Optional<Explanation> explanation(
            Rendering rendering, Observation observation, String name) {
        StatusNode root = StatusTree.of(rendering, observation);
        StatusNode asked =
                root.name().equals(name)
                        ? root
                        : root.children().stream()
                                .filter(child -> child.name().equals(name))
                                .findFirst()
                                .orElseThrow();
        return WhyNotReady.of(asked, root, rendering, observation);
    }
}
