package dev.oamstudio.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.catalog.Catalog;
import dev.oamstudio.model.layout.CanvasPoint;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class DataFlowChangeTest {
    private static final ElementId DB = ElementId.component("shop", "db");
    private static final ElementId WEB = ElementId.component("shop", "web");
    private static final String TEXT =
            """
            apiVersion: core.oam.dev/v1alpha2
            kind: ApplicationConfiguration
            metadata:
              name: shop
            spec:
              components:
                - componentName: db
                  dataOutputs:
                    # where it listens
                    - name: host   # for all
                      fieldPath: 'status.host'
                      conditions:
                        - op: notEmpty
                        # only when it is up
                        - op: eq
                          value: "Ready"   # as the operator says
                          fieldPath: status.phase
                - componentName: web
                  dataInputs:
                    - valueFrom:
                        dataOutputName: host
                      toFieldPaths:
                        - spec.first   # for reads
                        - spec.second
                      strategyMergeKeys: [name]
            """
                    + component("db")
                    + component("web");

    @Test
    void onlyWhatIsOtherIsWritten() {
        FlowCondition up = new FlowCondition("eq", "Up", "", "status.phase");
        FlowCondition there = new FlowCondition("notEmpty", "", "", "");
        String after =
                changed(
                        TEXT,
                        new FlowSource(DB, "status.address", List.of(there, up)),
                        new FlowTarget(WEB, List.of("spec.first", "spec.third"), List.of(there)));
        assertThat(after)
                .isEqualTo(
                        TEXT.replace("'status.host'", "'status.address'")
                                .replace("\"Ready\"", "\"Up\"")
                                .replace("- spec.second", "- spec.third")
                                .replace(
                                        "[name]\n",
                                        """
                                        [name]
                                                  conditions:
                                                    - op: notEmpty
                                        """));
    }

    @Test
    void conditionsGoAndComeWhereTheyStand() {
        FlowCondition up = new FlowCondition("eq", "Ready", "", "status.phase");
        FlowTarget same = new FlowTarget(WEB, List.of("spec.first", "spec.second"), List.of());
        assertThat(changed(TEXT, new FlowSource(DB, "status.host", List.of(up)), same))
                .isEqualTo(TEXT.replace("            - op: notEmpty\n", ""));
        FlowCondition there = new FlowCondition("notEmpty", "", "", "");
        FlowCondition named = new FlowCondition("eq", "", "metadata.name", "status.phase");
        assertThat(changed(TEXT, new FlowSource(DB, "status.host", List.of(there, named)), same))
                .isEqualTo(
                        TEXT.replace(
                                "value: \"Ready\"   # as the operator says\n              fieldPath: status.phase",
                                "fieldPath: status.phase\n              valueFrom:\n                fieldPath: metadata.name"));
        assertThat(changed(TEXT, new FlowSource(DB, "", List.of()), same))
                .contains("- name: host   # for all\n    - componentName: web");
    }

    @Test
    void anOutputThatOthersReadStaysTheirs() {
        String both =
                TEXT.replace(
                        "strategyMergeKeys: [name]\n",
                        """
                        strategyMergeKeys: [name]
                                - valueFrom: {dataOutputName: host}
                                  toFieldPaths: [spec.other]
                        """);
        String after =
                changed(
                        both,
                        new FlowSource(DB, "status.port", List.of()),
                        new FlowTarget(WEB, List.of("spec.first", "spec.second"), List.of()));
        assertThat(after)
                .contains("fieldPath: 'status.host'", "{dataOutputName: host}")
                .contains("- name: db-port\n          fieldPath: status.port\n")
                .contains("dataOutputName: db-port\n");
    }

    @Test
    void withAnotherEndItIsConnectedAnew() {
        String three =
                TEXT.replace(
                                "    - componentName: web",
                                "    - componentName: api\n    - componentName: web")
                        + component("api");
        String after =
                changed(
                        three,
                        new FlowSource(
                                ElementId.component("shop", "api"), "status.host", List.of()),
                        new FlowTarget(WEB, List.of("spec.first"), List.of()));
        assertThat(after)
                .doesNotContain("name: host", "spec.second")
                .contains(
                        """
                        dataOutputs:
                                - name: api-host
                                  fieldPath: status.host
                        """)
                .contains("dataOutputName: api-host");
    }

    @Test
    void nothingIsWrittenWhereNothingIsOther() {
        WrittenFlow flow = flow(TEXT);
        assertThat(changed(TEXT, flow.from(), flow.to())).isEqualTo(TEXT);
    }

    @Test
    void whatIsNoPathOrNoFlowIsRefused() {
        FlowSource from = new FlowSource(DB, "status..host", List.of());
        FlowTarget to = new FlowTarget(WEB, List.of("spec.first"), List.of());
        ElementId flow = ElementId.dataFlow("host", WEB);
        assertThat(workspace(TEXT).apply(new Edit.ChangeFlow(flow, from, to)))
                .isInstanceOf(EditOutcome.Refused.class);
        ElementId gone = ElementId.dataFlow("port", WEB);
        FlowSource fine = new FlowSource(DB, "status.host", List.of());
        assertThat(workspace(TEXT).apply(new Edit.ChangeFlow(gone, fine, to)))
                .isInstanceOf(EditOutcome.Refused.class);
    }

    @Test
    void eachOfSeveralInputsOfOneOutputIsChangedAndTakenAwayAlone() {
        String second =
                """
                    - valueFrom:
                        dataOutputName: host
                      toFieldPaths:
                        - spec.other
                """;
        String text =
                TEXT.replace(
                        "strategyMergeKeys: [name]\n",
                        "strategyMergeKeys: [name]\n" + second.indent(4));
        assertThat(text).isNotEqualTo(TEXT);
        List<WrittenFlow> flows = WrittenFlow.into(workspace(text).design().model(), WEB);
        assertThat(flows).hasSize(2);
        ElementId other = flows.getLast().id();
        assertThat(other).isNotEqualTo(flows.getFirst().id());
        FlowTarget target = new FlowTarget(WEB, List.of("spec.more"), List.of());
        assertThat(after(text, new Edit.ChangeFlow(other, flows.getLast().from(), target)))
                .isEqualTo(text.replace("spec.other", "spec.more"));
        assertThat(after(text, new Edit.Disconnect(other))).isEqualTo(TEXT);
    }

    @Test
    void aLayoutFileThatDoesNotParseStaysAsItIs() {
        String broken = "cards: {component/shop/web: {x: 1, y: 2}\nmine: [1\n";
        Workspace workspace =
                Workspace.of(
                        Map.of("app.yaml", TEXT, Workspace.LAYOUT_FILE, broken), Catalog.builtIn());

        assertThat(workspace.apply(new Edit.MoveOnCanvas(Map.of(WEB, new CanvasPoint(1, 1)))))
                .isInstanceOf(EditOutcome.Refused.class);
        EditOutcome copied = workspace.apply(new Edit.DuplicateComponent(WEB));
        assertThat(copied).isInstanceOf(EditOutcome.Applied.class);
        assertThat(((EditOutcome.Applied) copied).workspace().file(Workspace.LAYOUT_FILE))
                .map(file -> file.text())
                .contains(broken);
    }

    private static String after(String text, Edit edit) {
        EditOutcome outcome = workspace(text).apply(edit);
        assertThat(outcome).isInstanceOf(EditOutcome.Applied.class);
        return ((EditOutcome.Applied) outcome).workspace().file("app.yaml").orElseThrow().text();
    }

    private static WrittenFlow flow(String text) {
        return WrittenFlow.find(workspace(text).design().model(), ElementId.dataFlow("host", WEB))
                .orElseThrow();
    }

    private static String changed(String text, FlowSource from, FlowTarget to) {
        EditOutcome outcome =
                workspace(text)
                        .apply(new Edit.ChangeFlow(ElementId.dataFlow("host", WEB), from, to));
        assertThat(outcome).isInstanceOf(EditOutcome.Applied.class);
        return ((EditOutcome.Applied) outcome).workspace().file("app.yaml").orElseThrow().text();
    }

    private static Workspace workspace(String text) {
        return Workspace.of(Map.of("app.yaml", text), Catalog.builtIn());
    }

    private static String component(String name) {
        return """
        ---
        apiVersion: core.oam.dev/v1alpha2
        kind: Component
        metadata:
          name: %s
        spec:
          workload:
            apiVersion: example.org/v1
            kind: Thing
        """
                .formatted(name);
    }
}
