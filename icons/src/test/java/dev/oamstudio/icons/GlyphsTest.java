package dev.oamstudio.icons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GlyphsTest {
    private static final Glyphs GLYPHS = Glyphs.builtIn();

    @Test
    void everyKindOfCapabilityHasAGlyph() {
        List<String> promised =
                List.of(
                        "application",
                        "component",
                        "containerized-workload",
                        "cronjob",
                        "daemonset",
                        "data-flow",
                        "database",
                        "dependency",
                        "deployment",
                        "job",
                        "knative-service",
                        "scope-health",
                        "scope-network",
                        "statefulset",
                        "trait",
                        "trait-autoscaler",
                        "trait-canary",
                        "trait-metrics",
                        "trait-route",
                        "trait-scaler",
                        "trait-volume",
                        "health-healthy",
                        "health-progressing",
                        "health-degraded",
                        "health-suspended",
                        "health-missing",
                        "health-unknown",
                        "health-stale",
                        "problem-error",
                        "problem-warning",
                        "problem-note");
        assertThat(GLYPHS.all()).extracting(Glyph::name).containsAll(promised);
    }

    @ParameterizedTest
    @CsvSource({
        "apps, Deployment, deployment",
        "'', Pod, pod",
        "'', Service, service",
        "serving.knative.dev, Service, knative-service",
        "networking.k8s.io, Ingress, trait-route",
        "extended.oam.dev, Route, trait-route",
        "core.oam.dev, HealthScope, scope-health"
    })
    void aKindIsFoundByItsGroupFirst(String group, String kind, String glyph) {
        assertThat(GLYPHS.ofKind(group, kind)).map(Glyph::name).contains(glyph);
    }

    @Test
    void anUnknownKindHasNone() {
        assertThat(GLYPHS.ofKind("example.com", "Gizmo")).isEmpty();
        assertThat(GLYPHS.named("gizmo")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "redis:7.4, database",
        "postgres, database",
        "docker.io/library/Redis, database",
        "registry.local:5000/data/postgres:16@sha256:0a1b, database",
        "shop/checkout:1.8.0, ",
        "redis/insight:2, "
    })
    void anImageIsKnownByTheLastPartOfItsRepository(String image, String glyph) {
        assertThat(GLYPHS.ofImage(image).map(Glyph::name)).isEqualTo(Optional.ofNullable(glyph));
    }

    @Test
    void anEntryOfTheIndexBecomesAGlyph() {
        Properties index = new Properties();
        index.setProperty("dot.path", "M1 1h1");
        index.setProperty("dot.grid", "16");
        index.setProperty("dot.stroke", "1.5");
        index.setProperty("dot.kinds", "Dot example.com/Point");
        index.setProperty("dot.images", "");
        Glyph dot = new Glyph("dot", "M1 1h1", 16, new Ink.Stroke(1.5));
        Glyphs glyphs = Glyphs.read(index);
        assertThat(glyphs.all()).containsExactly(dot);
        assertThat(glyphs.ofKind("example.com", "Point")).contains(dot);
        assertThat(glyphs.ofKind("", "Dot")).contains(dot);
    }

    @Test
    void anEntryThatLacksAFieldIsRefused() {
        Properties index = new Properties();
        index.setProperty("dot.path", "M1 1h1");
        assertThatThrownBy(() -> Glyphs.read(index)).hasMessage("dot lacks grid");
    }
}
