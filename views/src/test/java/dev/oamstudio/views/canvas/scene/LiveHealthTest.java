package dev.oamstudio.views.canvas.scene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.status.Health;
import dev.oamstudio.model.status.HealthReport;
import dev.oamstudio.model.status.StatusNode;
import dev.oamstudio.model.status.Sync;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class LiveHealthTest {
    private static final ElementId WEB = ElementId.component("shop", "web");

    @Test
    void theUppermostNodeOfAnElementCounts() {
        StatusNode workload =
                node(StatusNode.Role.WORKLOAD, Optional.of(WEB), Health.DEGRADED, List.of());
        StatusNode component =
                node(
                        StatusNode.Role.COMPONENT,
                        Optional.of(WEB),
                        Health.PROGRESSING,
                        List.of(workload));
        StatusNode tree =
                node(
                        StatusNode.Role.APPLICATION,
                        Optional.empty(),
                        Health.HEALTHY,
                        List.of(component));
        assertThat(LiveHealth.of(tree)).isEqualTo(Map.of(WEB, report(Health.PROGRESSING)));
    }

    @Test
    void ofWhatWasNeverAppliedNothingIsKnown() {
        StatusNode component =
                node(StatusNode.Role.COMPONENT, Optional.of(WEB), Health.MISSING, List.of());
        StatusNode tree =
                new StatusNode(
                        "shop",
                        StatusNode.Role.APPLICATION,
                        "shop",
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        Sync.NOT_APPLIED,
                        report(Health.MISSING),
                        List.of(),
                        Optional.empty(),
                        List.of(component));
        assertThat(LiveHealth.of(tree)).isEmpty();
    }

    private static StatusNode node(
            StatusNode.Role role,
            Optional<ElementId> element,
            Health health,
            List<StatusNode> children) {
        return new StatusNode(
                role.name(),
                role,
                "web",
                "",
                element,
                Optional.empty(),
                Sync.IN_SYNC,
                report(health),
                List.of(),
                Optional.empty(),
                children);
    }

    private static HealthReport report(Health health) {
        return new HealthReport(health, Message.of("status.exists"), false);
    }
}
