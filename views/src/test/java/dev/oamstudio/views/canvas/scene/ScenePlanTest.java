package dev.oamstudio.views.canvas.scene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.layout.CanvasPoint;
import dev.oamstudio.model.status.Health;
import dev.oamstudio.model.status.HealthReport;
import dev.oamstudio.views.canvas.Shop;
import dev.oamstudio.views.control.Hue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ScenePlanTest {

    @Test
    void aCardShowsImagePortAndReplicas() {
        CardFace payment = face("payment");
        assertThat(payment.kind()).isEqualTo("Deployment");
        assertThat(payment.hue()).isEqualTo(Hue.DEPLOYMENT);
        assertThat(payment.fields())
                .containsExactly(
                        new CardField("image", "shop/payment:1.4.2"),
                        new CardField("port", "8443 · 2 replicas"));
    }

    @Test
    void replicasAreWhatTheScalingTraitMakesOfThem() {
        assertThat(face("checkout").fields())
                .contains(new CardField("port", "8080 · 2–8 replicas"));
        assertThat(face("frontend").fields()).contains(new CardField("port", "8080 · 3 replicas"));
        assertThat(face("orders-db").fields()).contains(new CardField("port", "5432 · 1 replica"));
    }

    @Test
    void theGlyphSaysWhatItIsAndTheHueWhichKindOfWorkload() {
        CardFace database = face("orders-db");
        assertThat(database.glyph().name()).isEqualTo("database");
        assertThat(database.hue()).isEqualTo(Hue.STATEFULSET);
    }

    @Test
    void chipsTellTheValueThatMattersIfItIsShort() {
        assertThat(face("orders-db").traits().stream().map(TraitChip::text))
                .containsExactly("Volume 10Gi", "Metrics");
        assertThat(face("checkout").traits().stream().map(TraitChip::text))
                .containsExactly("Autoscaler", "Canary", "Metrics");
    }

    @Test
    void aWorkloadThatNobodyKnowsShowsItsApi() {
        String text =
                Shop.text()
                        .replace("kind: StatefulSet", "kind: Postgres")
                        .replace("apps/v1", "sql.example.com/v1");
        CardFace database =
                ScenePlan.of(Shop.source(text, List.of(), Map.of()), Shop.words(), Texts.WIDTHS)
                        .faces()
                        .stream()
                        .filter(face -> face.name().equals("orders-db"))
                        .findFirst()
                        .orElseThrow();
        assertThat(database.kind()).isEqualTo("Postgres");
        assertThat(database.fields()).containsExactly(new CardField("api", "sql.example.com/v1"));
    }

    @Test
    void edgesRunFromWhatIsFirstToWhatWaits() {
        assertThat(
                        Scenes.shop().edges().stream()
                                .map(edge ->
                                        edge.kind()
                                                + " "
                                                + last(edge.first())
                                                + " "
                                                + last(edge.then())))
                .containsExactlyInAnyOrder(
                        "ORDER orders-db migrate",
                        "ORDER payment checkout",
                        "ORDER migrate checkout",
                        "DATA orders-db checkout",
                        "ORDER catalog frontend",
                        "ORDER cart frontend",
                        "ORDER checkout frontend",
                        "DATA orders-db report");
    }

    @Test
    void aDataEdgeTellsBothFields() {
        EdgeLabel label =
                Scenes.shop().edges().stream()
                        .flatMap(edge -> edge.label().stream())
                        .findFirst()
                        .orElseThrow();
        assertThat(label.lines()).containsExactly("status.host", "→ env.DB_HOST");
    }

    @Test
    void scopesAreHullsThatMayOverlap() {
        List<Hull> hulls = Scenes.shop().hulls();
        assertThat(hulls.stream().map(hull -> hull.name() + ", " + hull.caption()))
                .containsExactlyInAnyOrder(
                        "storefront-net, Network · 4 members", "orders-health, Health · 4 members");
        assertThat(hulls.stream().map(Hull::hue))
                .containsExactlyInAnyOrder(Hue.NETWORK_SCOPE, Hue.HEALTH_SCOPE);
        assertThat(hulls).allMatch(hull -> hull.members().contains(Shop.id("checkout")));
    }

    @Test
    void findingsAreCountedOnTheCardAndMarkTheTrait() {
        ElementId scaler = face("payment").traits().getFirst().id();
        CardFace payment =
                face(
                        "payment",
                        Map.of(),
                        Shop.finding(Severity.ERROR, scaler),
                        Shop.finding(Severity.WARNING, Shop.id("payment")));
        assertThat(payment.state().problems())
                .isEqualTo(new ProblemCount(Map.of(Severity.ERROR, 1, Severity.WARNING, 1)));
        assertThat(payment.traits().getFirst().error()).isTrue();
    }

    @Test
    void healthIsToldInTheWordsOfItsReport() {
        HealthReport report =
                new HealthReport(Health.PROGRESSING, Message.of("status.ready", 1, 2), false);
        CardFace payment = face("payment", Map.of(Shop.id("payment"), report));
        assertThat(payment.state().live())
                .isEqualTo(Optional.of(new Live(Health.PROGRESSING, false, "1 of 2 ready")));
    }

    @Test
    void aRingOfEdgesIsMarkedWithItsPath() {
        ScenePlan plan = Scenes.plan("a: c", "b: a", "c: b", "d: a");
        CanvasScene scene =
                plan.at(
                        Map.of(
                                Shop.id("a"), new CanvasPoint(0, 0),
                                Shop.id("b"), new CanvasPoint(300, 0),
                                Shop.id("c"), new CanvasPoint(600, 0),
                                Shop.id("d"), new CanvasPoint(300, 300)));
        CycleMark mark = scene.cycles().getFirst();
        assertThat(mark.path()).isEqualTo("a → b → c → a");
        assertThat(mark.edges().stream().map(edge -> last(edge.first())))
                .containsExactly("a", "b", "c");
        assertThat(mark.has(Shop.id("d"))).isFalse();
        assertThat(last(scene.edge(mark.sign().edge()).orElseThrow().first())).isEqualTo("c");
    }

    @Test
    void aMoveChangesOnlyTheRoutesOfWhatMoved() {
        ScenePlan plan = Scenes.shopPlan();
        CanvasScene before = plan.at(Shop.positions());
        CanvasPoint there = new CanvasPoint(700, 408);
        CanvasScene after = plan.moved(before, Map.of(Shop.id("report"), there));
        assertThat(after.card(Shop.id("report")).orElseThrow().box().corner()).isEqualTo(there);
        for (Edge edge : before.edges()) {
            boolean kept = after.edge(edge.id()).orElseThrow().route().equals(edge.route());
            assertThat(kept).as(edge.id().value()).isEqualTo(!edge.touches(Shop.id("report")));
        }
        assertThat(plan.moving(before, Map.of(Shop.id("report"), there)).edges())
                .isEqualTo(after.edgesOf(Shop.id("report")));
    }

    @Test
    void cardsWithoutAPositionAreLeftOutWithTheirEdges() {
        Map<ElementId, CanvasPoint> positions = new HashMap<>(Shop.positions());
        positions.remove(Shop.id("checkout"));
        CanvasScene scene = Scenes.shopPlan().at(positions);
        assertThat(scene.card(Shop.id("checkout"))).isEmpty();
        assertThat(scene.edgesOf(Shop.id("checkout"))).isEmpty();
        assertThat(scene.cards()).hasSize(7);
    }

    private static CardFace face(String name) {
        return face(name, Map.of());
    }

    private static CardFace face(
            String name,
            Map<ElementId, HealthReport> health,
            dev.oamstudio.model.diagnostic.Diagnostic... findings) {
        SceneSource source = Shop.source(Shop.text(), List.of(findings), health);
        return ScenePlan.of(source, Shop.words(), Texts.WIDTHS).faces().stream()
                .filter(face -> face.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String last(ElementId id) {
        return id.value().substring(id.value().lastIndexOf('/') + 1);
    }
}
