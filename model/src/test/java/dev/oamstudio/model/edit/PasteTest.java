package dev.oamstudio.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.application.OrderDependency;
import dev.oamstudio.model.catalog.Catalog;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.layout.CanvasPoint;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class PasteTest {
    private static final CanvasPoint AT = new CanvasPoint(100, 200);

    private static final String NAMED =
            """
            apiVersion: core.oam.dev/v1alpha2
            kind: ApplicationConfiguration
            metadata:
              name: shop
            spec:
              components:
                - componentName: web
                  instanceName: frontend
                  dependencies: [backend]
                - componentName: cache
                  instanceName: backend
            """;

    private static final String FLOWING =
            """
            apiVersion: core.oam.dev/v1alpha2
            kind: ApplicationConfiguration
            metadata:
              name: shop
            spec:
              components:
                - componentName: cache
                  dataOutputs:
                    - name: address
                      fieldPath: status.host
                - componentName: web
                  dataInputs:
                    - valueFrom:
                        dataOutputName: address
                      toFieldPaths: [spec.host]
            """;

    private static final String WEB = component("web");
    private static final String CACHE = component("cache");

    @Test
    void aComponentKeepsItsCommentsAndGetsAnEntryAndAPlace() {
        String blog = component("blog").replace("kind: Deployment", "kind: Deployment # mine");
        EditOutcome.Applied pasted = paste(shop(NAMED), blog);

        assertThat(texts(pasted)).contains("kind: Deployment # mine");
        assertThat(names(pasted)).containsExactly("frontend", "backend", "blog");
        assertThat(pasted.selection()).containsExactly(id("blog"));
        assertThat(pasted.workspace().positions()).containsEntry(id("blog"), AT);
    }

    @Test
    void aNameThatIsTakenGetsANumber() {
        EditOutcome.Applied pasted = paste(shop(FLOWING), WEB);

        assertThat(names(pasted)).containsExactly("cache", "web", "web-2");
        assertThat(pasted.workspace().design().model().componentsNamed("web-2")).isNotEmpty();
    }

    @Test
    void aWorkloadOfAClusterBecomesAComponentWithoutWhatTheClusterWrote() {
        EditOutcome.Applied pasted =
                paste(
                        shop(FLOWING),
                        """
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata:
                          name: blog
                          uid: 1b9d
                          resourceVersion: "12"
                          labels: {app: blog}
                        spec:
                          replicas: 2
                        status:
                          readyReplicas: 2
                        """);

        assertThat(names(pasted)).containsExactly("cache", "web", "blog");
        assertThat(texts(pasted))
                .contains("replicas: 2", "app: blog")
                .doesNotContain("uid", "resourceVersion", "readyReplicas");
    }

    @Test
    void copiesWaitForEachOtherAsTheOriginalsDo() {
        Workspace start = shop(NAMED);
        EditOutcome.Applied pasted =
                paste(start, Clip.of(start, List.of(id("frontend"), id("backend"))));

        assertThat(names(pasted)).containsExactly("frontend", "backend", "frontend-2", "backend-2");
        assertThat(waitsFor(pasted, "frontend-2")).containsExactly("backend-2");
        assertThat(pasted.workspace().design().model().components()).hasSize(2);
    }

    @Test
    void orderThatIsPastedIntoAnUpstreamApplicationStaysOrder() {
        Workspace start = shop(FLOWING);
        String pair =
                NAMED.replace("web", "page").replace("cache", "store")
                        + "---\n"
                        + component("page")
                        + "---\n"
                        + component("store");
        EditOutcome.Applied pasted = paste(start, pair);

        assertThat(names(pasted)).containsExactly("cache", "web", "page", "store");
        assertThat(texts(pasted))
                .contains("dataOutputName: store-ready")
                .doesNotContain("dependencies:");
    }

    @Test
    void aCopyAloneWaitsForWhatTheOriginalWaitsFor() {
        Workspace start = shop(NAMED);
        EditOutcome.Applied pasted = paste(start, Clip.of(start, List.of(id("frontend"))));

        assertThat(waitsFor(pasted, "frontend-2")).containsExactly("backend");
    }

    @Test
    void whatIsNotHereIsNotWaitedForElsewhere() {
        Workspace start = shop(NAMED);
        Workspace other = shop("");
        EditOutcome.Applied pasted = paste(other, Clip.of(start, List.of(id("frontend"))));

        assertThat(names(pasted)).containsExactly("web-2");
        assertThat(pasted.workspace().diagnostics())
                .as("the file of the shop is empty, its components are left")
                .extracting(found -> found.rule().code())
                .filteredOn(code -> !code.equals("OAM119"))
                .containsExactly("OAM020");
    }

    @Test
    void dataFlowsBetweenCopiesHaveNamesOfTheirOwn() {
        Workspace start = shop(FLOWING);
        EditOutcome.Applied pasted = paste(start, Clip.of(start, List.of(id("cache"), id("web"))));

        assertThat(names(pasted)).containsExactly("cache", "web", "cache-2", "web-2");
        assertThat(texts(pasted)).contains("name: address-2", "dataOutputName: address-2");
        assertThat(pasted.workspace().diagnostics())
                .extracting(found -> found.rule().code())
                .isEqualTo(start.diagnostics().stream().map(found -> found.rule().code()).toList());
    }

    @Test
    void severalStandInRows() {
        EditOutcome.Applied pasted = paste(shop(NAMED), component("a") + "---\n" + component("b"));

        assertThat(pasted.workspace().positions())
                .containsEntry(id("a"), AT)
                .containsEntry(id("b"), new CanvasPoint(384, 200));
    }

    @Test
    void otherObjectsComeAlongOnce() {
        String scope =
                """
                apiVersion: core.oam.dev/v1alpha2
                kind: NetworkScope
                metadata:
                  name: inner
                """;
        EditOutcome.Applied once = paste(shop(NAMED), component("a") + "---\n" + scope);
        EditOutcome.Applied twice = paste(once.workspace(), component("b") + "---\n" + scope);

        assertThat(texts(twice).split("kind: NetworkScope", -1)).hasSize(2);
    }

    @Test
    void brokenTextIsRefusedWithItsLine() {
        Diagnostic reason = refusal("kind: Component\nmetadata: [\n");

        assertThat(reason.message().key()).isEqualTo("edit.paste-broken");
        assertThat(reason.message().arguments().getFirst()).isIn(2, 3);
    }

    @Test
    void proseIsRefused() {
        assertThat(refusal("buy milk").message().key()).isEqualTo("edit.paste-nothing");
        assertThat(refusal("").message().key()).isEqualTo("edit.paste-nothing");
    }

    @Test
    void nothingCopiedIsNoText() {
        assertThat(Clip.of(shop(NAMED), List.of())).isEmpty();
    }

    private static Workspace shop(String application) {
        return Workspace.of(
                Map.of("shop.yaml", application, "web.yaml", WEB, "cache.yaml", CACHE),
                Catalog.builtIn());
    }

    private static EditOutcome.Applied paste(Workspace start, String text) {
        return (EditOutcome.Applied) start.apply(new Edit.Paste("shop", text, AT));
    }

    private static Diagnostic refusal(String text) {
        EditOutcome outcome = shop(NAMED).apply(new Edit.Paste("shop", text, AT));
        return ((EditOutcome.Refused) outcome).reasons().getFirst();
    }

    private static String component(String name) {
        return """
        apiVersion: core.oam.dev/v1alpha2
        kind: Component
        metadata:
          name: %s
        spec:
          workload:
            apiVersion: apps/v1
            kind: Deployment
        """
                .formatted(name);
    }

    private static ElementId id(String instance) {
        return ElementId.component("shop", instance);
    }

    private static String texts(EditOutcome.Applied outcome) {
        StringBuilder all = new StringBuilder();
        outcome.workspace().files().values().forEach(file -> all.append(file.text()));
        return all.toString();
    }

    private static List<String> names(EditOutcome.Applied outcome) {
        return outcome.workspace().design().model().applications().getFirst().instances().stream()
                .map(ComponentInstance::name)
                .toList();
    }

    private static List<String> waitsFor(EditOutcome.Applied outcome, String instance) {
        return outcome
                .workspace()
                .design()
                .model()
                .instance(id(instance))
                .orElseThrow()
                .wiring()
                .dependencies()
                .stream()
                .map(OrderDependency::instance)
                .toList();
    }
}
