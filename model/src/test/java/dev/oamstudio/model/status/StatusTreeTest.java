package dev.oamstudio.model.status;

import static dev.oamstudio.model.status.ShopFixture.READY;
import static dev.oamstudio.model.status.ShopFixture.SHOP;
import static dev.oamstudio.model.status.ShopFixture.STARTING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.render.Folder;
import dev.oamstudio.model.render.Rendering;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatusTreeTest {
    @Test
    void whileNothingIsAppliedEverythingIsMissingAndNothingWaits() {
        assertThat(tree(ShopFixture.empty()))
                .isEqualTo(
                        """
                        APPLICATION shop: NOT_APPLIED MISSING Not applied
                          COMPONENT checkout: NOT_APPLIED MISSING Not applied
                            WORKLOAD checkout: NOT_APPLIED MISSING Not applied
                            TRAIT route: NOT_APPLIED MISSING Not applied
                            SCOPE net: NOT_APPLIED MISSING Not applied
                          COMPONENT frontend: NOT_APPLIED MISSING Not applied
                            WORKLOAD frontend: NOT_APPLIED MISSING Not applied
                          SUPPORT login: NOT_APPLIED MISSING Not applied
                        """);
    }

    @Test
    void allIsWellWhenEveryPartIs() {
        ShopFixture well =
                ShopFixture.standing().deployment("checkout", READY).deployment("frontend", READY);

        assertThat(tree(well))
                .isEqualTo(
                        """
                        APPLICATION shop: IN_SYNC HEALTHY All 2 components are ready
                          COMPONENT checkout: IN_SYNC HEALTHY 1 of 1 ready
                            WORKLOAD checkout: IN_SYNC HEALTHY 1 of 1 ready
                            TRAIT route: IN_SYNC HEALTHY Ready True
                            SCOPE net: IN_SYNC HEALTHY Ready True
                          COMPONENT frontend: IN_SYNC HEALTHY 1 of 1 ready
                            WORKLOAD frontend: IN_SYNC HEALTHY 1 of 1 ready
                          SUPPORT login: IN_SYNC HEALTHY Exists
                        """);
    }

    @Test
    void componentsThatNobodyReportsOnAreNotCalledUnready() {
        ShopFixture silent =
                ShopFixture.standing()
                        .deployment("checkout", READY)
                        .deployment("frontend", READY)
                        .replacing(ShopFixture.applied("route"));

        assertThat(line(node(silent)))
                .isEqualTo("APPLICATION shop: IN_SYNC UNKNOWN 1 of 2 components reports no state");
    }

    @Test
    void aPodThatCannotStartIsToldByItsOwnersBeforeTheyNotice() {
        ShopFixture pulling =
                ShopFixture.standing()
                        .deployment("checkout", STARTING)
                        .replicaSet("checkout", "new", "spec: {replicas: 1}, status: {replicas: 1}")
                        .pod(
                                "new",
                                "new-1",
                                "phase: Pending, containerStatuses: [{name: web, state: {waiting: {reason: ImagePullBackOff}}}]");

        assertThat(tree(pulling))
                .isEqualTo(
                        """
                        APPLICATION shop: DIFFERS DEGRADED 2 of 2 components are not ready
                          COMPONENT checkout: IN_SYNC DEGRADED 1 of 1 pod cannot start
                            WORKLOAD checkout: IN_SYNC DEGRADED 1 of 1 pod cannot start
                              CHILD new: UNKNOWN PROGRESSING 0 of 1 ready
                                CHILD new-1: UNKNOWN DEGRADED Container web: ImagePullBackOff
                            TRAIT route: IN_SYNC HEALTHY Ready True
                            SCOPE net: IN_SYNC HEALTHY Ready True
                          COMPONENT frontend: NOT_APPLIED PROGRESSING waits for checkout
                            WORKLOAD frontend: NOT_APPLIED PROGRESSING waits for checkout
                          SUPPORT login: IN_SYNC HEALTHY Exists
                        """);
    }

    @Test
    void aStateThatPodsTellIsAsOldAsTheirs() {
        ShopFixture pulling =
                ShopFixture.standing()
                        .deployment(
                                "checkout",
                                STARTING
                                        + ", conditions: [{type: Available, status: 'False', lastTransitionTime: '2026-01-01T10:00:00Z'}]")
                        .replicaSet("checkout", "new", "spec: {replicas: 1}, status: {replicas: 1}")
                        .pod(
                                "new",
                                "new-1",
                                "phase: Pending, conditions: [{type: Ready, status: 'False', lastTransitionTime: '2026-01-01T10:05:00Z'}],"
                                        + " containerStatuses: [{name: web, state: {waiting: {reason: ImagePullBackOff}}}]");

        StatusNode checkout = node(pulling).children().getFirst();

        assertThat(checkout.since()).contains(Instant.parse("2026-01-01T10:05:00Z"));
    }

    @Test
    void whereNoApplyGoesOnNothingWaits() {
        Observation begun = ShopFixture.standing().deployment("checkout", STARTING).observation();

        assertThat(frontend(begun, StatusTree.Run.GOING))
                .isEqualTo("COMPONENT frontend: NOT_APPLIED PROGRESSING waits for checkout");
        assertThat(frontend(begun, StatusTree.Run.RESTING))
                .isEqualTo("COMPONENT frontend: NOT_APPLIED MISSING Not applied");
    }

    @Test
    void anApplicationWithoutComponentsIsNotCalledHealthy() {
        Rendering empty =
                Folder.of(
                                """
                                apiVersion: core.oam.dev/v1alpha2
                                kind: ApplicationConfiguration
                                metadata: {name: bare}
                                spec: {components: []}
                                """)
                        .render("bare");
        Observation seen = ShopFixture.empty().observation();
        StatusNode node = StatusTree.of(empty, seen);

        assertThat(line(node)).isEqualTo("APPLICATION bare: UNKNOWN UNKNOWN No components yet");
        assertThat(WhyNotReady.of(node, node, empty, seen))
                .map(why -> StatusFixture.words(why.sentence()))
                .contains("bare has no components yet.");
    }

    @Test
    void theNewestReplicaSetComesFirstAndRetiredOnesAreLeftOut() {
        ShopFixture rolling =
                ShopFixture.standing()
                        .deployment("checkout", READY)
                        .add(replicaSet("a-old", 8))
                        .add(replicaSet("b-new", 9))
                        .replicaSet(
                                "checkout",
                                "c-retired",
                                "spec: {replicas: 0}, status: {replicas: 0}");

        StatusNode workload = node(rolling).children().getFirst().children().getFirst();
        assertThat(workload.children())
                .extracting(StatusNode::name)
                .containsExactly("b-new", "a-old");
    }

    private static KubeObject replicaSet(String name, int revision) {
        return Folder.object(
                """
                apiVersion: apps/v1
                kind: ReplicaSet
                metadata:
                  name: %s
                  namespace: shop
                  annotations: {deployment.kubernetes.io/revision: "%d"}
                  ownerReferences: [{apiVersion: apps/v1, kind: Deployment, name: checkout, uid: checkout}]
                spec: {replicas: 1}
                """
                        .formatted(name, revision));
    }

    @Test
    void whatDiffersWaitsAndKeepsItsOwnTroubleIfThatIsWorse() {
        ShopFixture changed =
                ShopFixture.standing()
                        .deployment("checkout", STARTING)
                        .add(
                                ShopFixture.with(
                                        ShopFixture.applied("frontend"), "spec", "{replicas: 5}"));

        StatusNode frontend = node(changed).children().get(1);

        assertThat(line(frontend))
                .isEqualTo("COMPONENT frontend: DIFFERS PROGRESSING waits for checkout");
    }

    @Test
    void workloadsThatNobodyDesignsAnyMoreAreToBeDeleted() {
        ShopFixture left =
                ShopFixture.standing()
                        .add(
                                Folder.object(
                                        """
                                        apiVersion: apps/v1
                                        kind: Deployment
                                        metadata:
                                          {name: old, namespace: shop, labels: {app.oam.dev/name: shop, app.oam.dev/resourceType: WORKLOAD}}
                                        """));

        assertThat(line(node(left).children().getLast()))
                .isEqualTo(
                        "SUPPORT old: TO_BE_DELETED PROGRESSING No controller has looked at it yet");
    }

    @Test
    void ofAFaultInATraitTheComponentTellsWhich() {
        ShopFixture broken =
                ShopFixture.empty()
                        .deployment("checkout", READY)
                        .add(
                                ShopFixture.with(
                                        ShopFixture.applied("route"),
                                        "status",
                                        "{conditions: [{type: Synced, status: 'False', reason: Refused, message: taken, lastTransitionTime: '2026-01-01T00:00:00Z'}]}"));

        StatusNode checkout = node(broken).children().getFirst();

        assertThat(line(checkout))
                .isEqualTo("COMPONENT checkout: IN_SYNC DEGRADED Route: Synced Refused: taken");
        assertThat(checkout.since()).contains(Instant.parse("2026-01-01T00:00:00Z"));
    }

    @Test
    void ownersThatGoInACircleDoNotNestForEver() {
        ShopFixture looping =
                ShopFixture.standing()
                        .deployment("checkout", READY)
                        .replicaSet("checkout", "a", "spec: {replicas: 1}")
                        .replicaSet("a", "b", "spec: {replicas: 1}")
                        .add(
                                Folder.object(
                                        """
                                        apiVersion: apps/v1
                                        kind: ReplicaSet
                                        metadata: {name: c, namespace: shop, uid: a, ownerReferences: [{kind: X, name: b, uid: b}]}
                                        """));

        assertThat(ids(node(looping))).doesNotHaveDuplicates().hasSizeLessThan(100);
    }

    private static StatusNode node(ShopFixture fixture) {
        return StatusTree.of(SHOP, fixture.observation());
    }

    private static String frontend(Observation seen, StatusTree.Run run) {
        return StatusTree.of(SHOP, seen, run).children().stream()
                .filter(node -> node.name().equals("frontend"))
                .map(StatusTreeTest::line)
                .findFirst()
                .orElseThrow();
    }

    private static String tree(ShopFixture fixture) {
        StringBuilder text = new StringBuilder();
        write(node(fixture), 0, text);
        return text.toString();
    }

    private static void write(StatusNode node, int depth, StringBuilder text) {
        text.append("  ".repeat(depth)).append(line(node)).append('\n');
        node.children().forEach(child -> write(child, depth + 1, text));
    }

    private static String line(StatusNode node) {
        return "%s %s: %s %s %s"
                .formatted(
                        node.role(),
                        node.name(),
                        node.sync(),
                        node.health().health(),
                        StatusFixture.words(node.message()));
    }

    private static List<String> ids(StatusNode node) {
        List<String> ids = new ArrayList<>(List.of(node.id()));
        node.children().forEach(child -> ids.addAll(ids(child)));
        return ids;
    }
}
