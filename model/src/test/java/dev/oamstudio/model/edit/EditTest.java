package dev.oamstudio.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.catalog.Capability;
import dev.oamstudio.model.catalog.CapabilityKind;
import dev.oamstudio.model.catalog.Catalog;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.layout.CanvasPoint;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.TextChange;
import dev.oamstudio.model.yaml.TextRange;
import dev.oamstudio.model.yaml.Value;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class EditTest {
    private static final String APPLICATION =
            """
            # Mine.
            apiVersion: core.oam.dev/v1alpha2
            kind: ApplicationConfiguration
            metadata:
              name: shop   # the name
            spec:
              components:
                - componentName: web
                  instanceName: frontend
                  dependencies: [backend]
                - componentName: cache
                  instanceName: backend
            """;

    private static final String COMPONENTS =
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
                  replicas: 1 # one is enough
            ---
            apiVersion: core.oam.dev/v1alpha2
            kind: Component
            metadata:
              name: cache
            spec:
              workload:
                apiVersion: apps/v1
                kind: Deployment
            """;

    private final Workspace start =
            Workspace.of(
                    Map.of("shop.yaml", APPLICATION, "components.yaml", COMPONENTS),
                    Catalog.builtIn());

    @Test
    void aConnectionThatWouldCloseACycleIsRefusedWithItsPath() {
        EditOutcome outcome = start.apply(new Edit.Connect(id("frontend"), id("backend")));

        assertThat(outcome).isInstanceOf(EditOutcome.Refused.class);
        Diagnostic reason = ((EditOutcome.Refused) outcome).reasons().getFirst();
        assertThat(reason.rule().code()).isEqualTo("OAM301");
        assertThat(reason.message().arguments()).containsExactly("frontend → backend → frontend");
    }

    @Test
    void aTraitThatDoesNotApplyIsRefusedAndNothingChanges() {
        EditOutcome outcome =
                start.apply(new Edit.AttachTrait(id("backend"), trait("routes.extended.oam.dev")));

        assertThat(outcome).isInstanceOf(EditOutcome.Refused.class);
    }

    @Test
    void attachingAndDetachingATraitGivesTheTextBack() {
        Workspace attached =
                applied(
                        start,
                        new Edit.AttachTrait(
                                id("backend"), trait("manualscalertraits.core.oam.dev")));
        ComponentInstance backend = instance(attached, "backend");

        assertThat(backend.traits()).hasSize(1);
        assertThat(text(attached, "shop.yaml")).startsWith(APPLICATION.stripTrailing());
        Workspace detached =
                applied(attached, new Edit.DetachTrait(backend.traits().getFirst().id()));
        assertThat(text(detached, "shop.yaml")).isEqualTo(APPLICATION);
    }

    @Test
    void anIngressLeadsToTheServiceThatSelectsItsPods() {
        String pods =
                COMPONENTS.replace(
                        "replicas: 1 # one is enough",
                        "template: {metadata: {labels: {app: web, tier: front}}}");
        String service =
                "{apiVersion: v1, kind: Service, metadata: {name: shopfront},"
                        + " spec: {selector: {app: web}, ports: [{port: 8080}]}}";
        Workspace workspace =
                Workspace.of(
                        Map.of(
                                "shop.yaml", APPLICATION,
                                "components.yaml", pods,
                                "service.yaml", service),
                        Catalog.builtIn());

        Workspace attached =
                applied(
                        workspace,
                        new Edit.AttachTrait(id("frontend"), trait("ingresses.networking.k8s.io")));

        assertThat(text(attached, "shop.yaml"))
                .contains("name: shopfront\n")
                .contains("number: 8080\n");
        assertThat(attached.diagnostics())
                .noneMatch(found -> found.rule().name().equals("ingress-leads-to-service"));
    }

    @Test
    void anIngressWithoutAServiceIsNamedAsItsComponentAndReported() {
        Workspace attached =
                applied(
                        start,
                        new Edit.AttachTrait(id("frontend"), trait("ingresses.networking.k8s.io")));

        assertThat(text(attached, "shop.yaml"))
                .contains("name: frontend\n")
                .contains("number: 80\n");
        assertThat(attached.diagnostics())
                .anyMatch(found -> found.rule().name().equals("ingress-leads-to-service"));
    }

    @Test
    void aRenamedInstanceIsFollowedByWhatWaitsForIt() {
        Workspace renamed = applied(start, new Edit.RenameComponent(id("backend"), "store"));

        assertThat(text(renamed, "shop.yaml"))
                .isEqualTo(
                        APPLICATION
                                .replace("[backend]", "[store]")
                                .replace("instanceName: backend", "instanceName: store"));
    }

    @Test
    void aRemovedInstanceTakesItsDependenciesAndItsComponentAlong() {
        Workspace removed = applied(start, new Edit.RemoveComponent(id("backend")));

        assertThat(text(removed, "shop.yaml"))
                .contains("instanceName: frontend")
                .doesNotContain("backend")
                .doesNotContain("dependencies");
        assertThat(text(removed, "components.yaml"))
                .contains("name: web")
                .doesNotContain("name: cache");
    }

    @Test
    void aFieldIsSetWithoutTouchingItsComment() {
        Workspace set =
                applied(
                        start,
                        new Edit.SetField(
                                id("frontend"),
                                FieldPath.ofKeys("spec", "replicas"),
                                Value.whole(3)));

        assertThat(text(set, "components.yaml"))
                .isEqualTo(COMPONENTS.replace("replicas: 1 #", "replicas: 3 #"));
    }

    @Test
    void twoNewComponentsOfOneKindShareNoSelector() {
        Capability deployment =
                Catalog.builtIn().named(CapabilityKind.WORKLOAD, "deployments.apps").orElseThrow();
        Edit add = new Edit.AddComponent("shop", deployment, new CanvasPoint(0, 0));
        Workspace two = applied(applied(start, add), add);

        assertThat(
                        two.design().model().components().stream()
                                .map(component ->
                                        component
                                                .workload()
                                                .text("spec", "selector", "matchLabels", "app")))
                .contains("deployment", "deployment-2");
        assertThat(two.positions()).containsKeys(id("deployment"), id("deployment-2"));
    }

    @Test
    void whileADocumentDoesNotParseItsLastGoodModelStays() {
        int at = APPLICATION.indexOf("spec:");
        Workspace broken =
                applied(
                        start,
                        new Edit.ReplaceText(
                                "shop.yaml",
                                List.of(new TextChange(TextRange.at(at), "a: b: c\n"))));

        assertThat(instance(broken, "frontend").name()).isEqualTo("frontend");
        assertThat(broken.isStale(id("frontend"))).isTrue();
        assertThat(broken.diagnostics())
                .filteredOn(found -> found.place().file().equals("shop.yaml"))
                .extracting(found -> found.rule().code())
                .containsExactly("OAM001");
    }

    @Test
    void undoAndRedoLeadThroughTheSameWorkspaces() {
        EditOutcome.Applied step =
                (EditOutcome.Applied) start.apply(new Edit.RenameComponent(id("backend"), "store"));
        History history = History.startingAt(start).push(step, false);

        assertThat(text(history.undo().present(), "shop.yaml")).isEqualTo(APPLICATION);
        assertThat(text(history.undo().redo().present(), "shop.yaml"))
                .isEqualTo(text(step.workspace(), "shop.yaml"));
        assertThat(history.undo().undo().present().files().keySet())
                .isEqualTo(start.files().keySet());
    }

    private static ElementId id(String instance) {
        return ElementId.component("shop", instance);
    }

    private static Capability trait(String name) {
        return Catalog.builtIn().named(CapabilityKind.TRAIT, name).orElseThrow();
    }

    private static ComponentInstance instance(Workspace workspace, String name) {
        return workspace.design().model().instance(id(name)).orElseThrow();
    }

    private static String text(Workspace workspace, String file) {
        return workspace.file(file).orElseThrow().text();
    }

    private static Workspace applied(Workspace workspace, Edit edit) {
        EditOutcome outcome = workspace.apply(edit);
        assertThat(outcome).isInstanceOf(EditOutcome.Applied.class);
        return ((EditOutcome.Applied) outcome).workspace();
    }
}
