package dev.oamstudio.model.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.dialect.Repair.LineChange;
import dev.oamstudio.model.dialect.Repair.Reason;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What is proposed for pasted text.
class RepairTest {

    @Test
    void theTalksTextBecomesItsYaml() {
        Repair repair = Repair.of(Fixture.text("talk.txt"));
        assertThat(repair.text()).isEqualTo(Fixture.text("talk-repaired.yaml"));
        assertThat(repair.isComplete()).isTrue();
        assertThat(UnknownFields.in(List.of(Fixture.file("talk-repaired.yaml")))).isEmpty();
    }

    @Test
    void everyChangeSaysItsLineAndWhy() {
        List<LineChange> changes = Repair.of(Fixture.text("talk.txt")).changes();
        assertThat(changes)
                .contains(
                        new LineChange(3, "metatdata:", "metadata:", Set.of(Reason.KEY)),
                        new LineChange(10, "    – backend", "    - backend", Set.of(Reason.BULLET)),
                        new LineChange(
                                13,
                                "      value: “Knative”",
                                "      value: \"Knative\"",
                                Set.of(Reason.QUOTE)),
                        new LineChange(
                                16,
                                "      apiVersion: keda.k8s.io/v1alpha1",
                                "        apiVersion: keda.k8s.io/v1alpha1",
                                Set.of(Reason.INDENTATION)),
                        new LineChange(
                                20,
                                "        ...",
                                "          # ...",
                                Set.of(Reason.PROSE, Reason.INDENTATION)),
                        new LineChange(34, "", "---", Set.of(Reason.SEPARATOR)));
    }

    @Test
    void whatIsRepairedNeedsNoRepair() {
        assertThat(Repair.of(Repair.of(Fixture.text("talk.txt")).text()).changes()).isEmpty();
    }

    @Test
    void fieldsOfAnObjectThatStandBesideItsKeyGoBelowIt() {
        assertThat(
                        Repair.of(
                                        """
                                        apiVersion: core.oam.dev/v1alpha2
                                        kind: Component
                                        metadata:
                                          name: web
                                        spec:
                                          workload:
                                            apiVersion: apps/v1
                                            kind: Deployment
                                            spec:
                                          template:
                                            spec: {}
                                        """)
                                .text())
                .endsWith(
                        """
                            kind: Deployment
                            spec:
                              template:
                                spec: {}
                        """);
    }

    @Test
    void aKeyThatIsTooDeepComesBackToItsPlace() {
        assertThat(
                        Repair.of(
                                        """
                                        apiVersion: core.oam.dev/v1alpha2
                                        kind: HealthScope
                                        metadata:
                                          name: health
                                          spec:
                                            probe-interval: 5
                                        """)
                                .text())
                .isEqualTo(
                        """
                        apiVersion: core.oam.dev/v1alpha2
                        kind: HealthScope
                        metadata:
                          name: health
                        spec:
                          probe-interval: 5
                        """);
    }

    @Test
    void literalTextsMoveAsAWholeAndAreNotRead() {
        assertThat(
                        Repair.of(
                                        """
                                        apiVersion: core.oam.dev/v1alpha2
                                        kind: Component
                                        metatdata: {name: web}
                                        spec:
                                          workload:
                                            apiVersion: v1
                                            kind: ConfigMap
                                            spec:
                                            note: |
                                              • metatdata: “kept”
                                                deeper
                                            more: [a,
                                              b]
                                        """)
                                .text())
                .endsWith(
                        """
                            spec:
                              note: |
                                • metatdata: “kept”
                                  deeper
                              more: [a,
                                b]
                        """);
    }

    @Test
    void wordsBetweenTheObjectsBecomeComments() {
        assertThat(
                        Repair.of(
                                        """
                                        The component
                                        apiVersion: core.oam.dev/v1alpha2
                                        kind: Component
                                        metadata: {name: web}
                                        And this is its trait
                                        apiVersion: core.oam.dev/v1alpha2
                                        kind: TraitDefinition
                                        """)
                                .text())
                .isEqualTo(
                        """
                        # The component
                        apiVersion: core.oam.dev/v1alpha2
                        kind: Component
                        metadata: {name: web}
                        # And this is its trait
                        ---
                        apiVersion: core.oam.dev/v1alpha2
                        kind: TraitDefinition
                        """);
    }

    @Test
    void aTextWithoutItsFirstIndentationIsRead() {
        assertThat(Repair.of("apiVersion: v1\n  kind: Secret\n  metadata:\n    name: x\n").text())
                .isEqualTo("apiVersion: v1\nkind: Secret\nmetadata:\n  name: x\n");
    }

    @Test
    void whatCannotBeRepairedIsSaid() {
        Repair repair = Repair.of("a: [1\nb: }\n");
        assertThat(repair.isComplete()).isFalse();
    }

    @Test
    void lineEndsStay() {
        assertThat(
                        Repair.of("apiVersion: v1\r\nkind: Secret\r\napiVersion: v1\r\nkind: Pod")
                                .text())
                .isEqualTo("apiVersion: v1\r\nkind: Secret\r\n---\r\napiVersion: v1\r\nkind: Pod");
    }

    @Test
    void unknownKeysThatAreNearNoKnownOneStay() {
        String text = Fixture.text("application.yaml");
        assertThat(Repair.of(text)).isEqualTo(new Repair(text, List.of()));
    }
}
