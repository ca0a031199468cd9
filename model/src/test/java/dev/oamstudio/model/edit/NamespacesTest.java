package dev.oamstudio.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.Dialect;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.application.OamModel;
import dev.oamstudio.model.catalog.Capability;
import dev.oamstudio.model.catalog.CapabilityKind;
import dev.oamstudio.model.catalog.Catalog;
import dev.oamstudio.model.layout.CanvasPoint;
import dev.oamstudio.model.render.Renderer;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Value;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// Applications and components of one name in several namespaces, or in the folders of several environments: each edit concerns
/// the ones that it speaks of.
final class NamespacesTest {
    private static final String DEV = "dev.yaml";
    private static final String PROD = "prod.yaml";
    private static final ElementId DEV_WEB = ElementId.component("dev/shop", "web");
    private static final ElementId PROD_WEB = ElementId.component("prod/shop", "web");

    private final Workspace byNamespace = workspace(namespaced("dev"), namespaced("prod"));

    private static String namespaced(String namespace) {
        return application("namespace: " + namespace, namespace);
    }

    private static String application(String more, String image) {
        return """
        apiVersion: core.oam.dev/v1alpha2
        kind: Component
        metadata:
          name: web
          %1$s
        spec:
          workload:
            apiVersion: apps/v1
            kind: Deployment
            spec:
              template:
                spec:
                  containers:
                    - {name: web, image: "%2$s"}
        ---
        apiVersion: core.oam.dev/v1alpha2
        kind: ApplicationConfiguration
        metadata:
          name: shop
          %1$s
        spec:
          components:
            - componentName: web
        ---
        apiVersion: autoscaling/v2
        kind: HorizontalPodAutoscaler
        metadata:
          name: web
          %1$s
        spec:
          scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}
        """
                .formatted(more, image);
    }

    private static Workspace workspace(String dev, String prod) {
        return Workspace.of(Map.of(DEV, dev, PROD, prod), Catalog.builtIn());
    }

    @Test
    void applicationsOfOneNameHaveIdentitiesThatDoNotHangOnTheOrderOfFiles() {
        Workspace others =
                Workspace.of(
                        Map.of("a.yaml", namespaced("prod"), "b.yaml", namespaced("dev")),
                        Catalog.builtIn());

        assertThat(ids(byNamespace))
                .containsExactly("application/dev/shop", "application/prod/shop");
        assertThat(ids(others)).containsExactlyInAnyOrderElementsOf(ids(byNamespace));
    }

    private static List<String> ids(Workspace workspace) {
        return workspace.design().model().applications().stream()
                .map(each -> each.id().value())
                .toList();
    }

    @Test
    void aFieldIsSetInTheComponentOfTheSameNamespace() {
        FieldPath replicas = FieldPath.ofKeys("spec", "replicas");
        Workspace done =
                applied(byNamespace, new Edit.SetField(PROD_WEB, replicas, Value.whole(3)));

        assertThat(text(done, DEV)).isEqualTo(namespaced("dev"));
        assertThat(text(done, PROD)).contains("replicas: 3");
    }

    @Test
    void aNewNameStaysInItsNamespace() {
        Workspace done = applied(byNamespace, new Edit.RenameComponent(PROD_WEB, "site"));

        assertThat(text(done, DEV)).isEqualTo(namespaced("dev"));
        assertThat(text(done, PROD))
                .contains("componentName: site", "kind: Deployment, name: site")
                .contains("- {name: web")
                .doesNotContain("componentName: web", "Deployment, name: web");
        assertThat(applied(done, new Edit.RenameComponent(DEV_WEB, "site"))).isNotNull();
    }

    @Test
    void whatIsRemovedOrCopiedIsOfTheSameNamespace() {
        Workspace removed = applied(byNamespace, new Edit.RemoveComponent(PROD_WEB));
        Workspace copied = applied(byNamespace, new Edit.DuplicateComponent(PROD_WEB));

        assertThat(text(removed, DEV)).isEqualTo(namespaced("dev"));
        assertThat(text(removed, PROD)).doesNotContain("kind: Component\n");
        assertThat(text(copied, DEV)).isEqualTo(namespaced("dev"));
        assertThat(text(copied, PROD)).contains("name: web-2\n  namespace: prod");
        assertThat(text(copied, Workspace.LAYOUT_FILE)).contains("component/prod/shop/web-2:");
    }

    @Test
    void aNewComponentIsInTheNamespaceOfItsApplication() {
        Capability workload = Catalog.builtIn().of(CapabilityKind.WORKLOAD).getFirst();
        Workspace done =
                applied(
                        byNamespace,
                        new Edit.AddComponent("prod/shop", workload, new CanvasPoint(0, 0)));

        assertThat(text(done, DEV)).isEqualTo(namespaced("dev"));
        OamModel model = done.design().model();
        Application prod = model.application("prod/shop").orElseThrow();
        assertThat(prod.instances()).hasSize(2);
        assertThat(model.componentOf(prod.instances().getLast()).orElseThrow().namespace())
                .isEqualTo("prod");
    }

    @Test
    void eachIsRenderedFromItsOwnComponent() {
        assertThat(images(byNamespace)).containsExactly("dev", "prod");
    }

    private static List<String> images(Workspace workspace) {
        return workspace.design().model().applications().stream()
                .map(each -> Renderer.render(workspace.design(), each, "default"))
                .map(rendering ->
                        rendering.objects().stream()
                                .map(object -> object.object())
                                .filter(object -> object.type().kind().equals("Deployment"))
                                .flatMap(object ->
                                        FieldPath.ofKeys("spec", "template", "spec", "containers")
                                                .index(0)
                                                .key("image")
                                                .in(object.content())
                                                .stream())
                                .map(Value::display)
                                .findFirst()
                                .orElse(""))
                .toList();
    }

    @Test
    void inTheFoldersOfEnvironmentsTheNearestIsMeant() {
        Workspace folders =
                Workspace.of(
                        Map.of(
                                "dev/app.yaml", application("labels: {}", "dev"),
                                "prod/app.yaml", application("labels: {}", "prod")),
                        Catalog.builtIn());
        ElementId second = ElementId.component("shop#2", "web");

        assertThat(images(folders)).containsExactly("dev", "prod");
        Workspace done = applied(folders, new Edit.RenameComponent(second, "site"));
        assertThat(text(done, "dev/app.yaml")).isEqualTo(application("labels: {}", "dev"));
        assertThat(text(done, "prod/app.yaml")).doesNotContain("componentName: web");
    }

    @Test
    void aSharedComponentIsRenamedWhereverItIsMeant() {
        String second =
                """
                apiVersion: core.oam.dev/v1alpha2
                kind: ApplicationConfiguration
                metadata: {name: other, namespace: dev}
                spec:
                  components:
                    - componentName: web
                """;
        Map<String, String> texts = new TreeMap<>(Texts.of(byNamespace));
        texts.put("other.yaml", second);
        Workspace done =
                applied(
                        Workspace.of(texts, Catalog.builtIn()),
                        new Edit.RenameComponent(DEV_WEB, "site"));

        assertThat(text(done, "other.yaml")).isEqualTo(second.replace("web", "site"));
        assertThat(text(done, PROD)).isEqualTo(namespaced("prod"));
    }

    @Test
    void convertingGivesTheParameterOnlyToTheComponentThatNeedsIt() {
        Workspace edas =
                workspace(
                        namespaced("dev")
                                .replace(
                                        "- componentName: web",
                                        "- componentName: web\n      instanceName: one"),
                        namespaced("prod")
                                .replace(
                                        "- componentName: web",
                                        "- componentName: web\n      instanceName: web"));
        Workspace done = applied(edas, new Edit.Convert(Dialect.UPSTREAM));

        assertThat(text(done, DEV)).contains("parameters:");
        assertThat(text(done, PROD)).doesNotContain("parameters:");
    }

    @Test
    void anApplicationThatGetsAnotherNameKeepsItsCards() {
        Workspace placed =
                applied(
                        byNamespace,
                        new Edit.MoveOnCanvas(Map.of(PROD_WEB, new CanvasPoint(40, 80))));
        EditOutcome.Applied done =
                outcome(
                        placed,
                        new Edit.SetField(
                                ElementId.application("prod/shop"),
                                FieldPath.ofKeys("metadata", "name"),
                                Value.text("store")));

        assertThat(done.selection()).containsExactly(ElementId.application("prod/store"));
        assertThat(done.workspace().positions())
                .containsEntry(ElementId.component("prod/store", "web"), new CanvasPoint(40, 80))
                .doesNotContainKey(PROD_WEB);
    }

    @Test
    void aComponentMayHaveDotsInItsName() {
        Workspace done = applied(byNamespace, new Edit.RenameComponent(PROD_WEB, "web.v2"));

        assertThat(text(done, PROD)).contains("componentName: web.v2");
        assertThat(byNamespace.apply(new Edit.RenameComponent(PROD_WEB, "web..v2")))
                .isInstanceOf(EditOutcome.Refused.class);
    }

    private static String text(Workspace workspace, String file) {
        return workspace.file(file).orElseThrow().text();
    }

    private static Workspace applied(Workspace before, Edit edit) {
        return outcome(before, edit).workspace();
    }

    private static EditOutcome.Applied outcome(Workspace before, Edit edit) {
        EditOutcome outcome = before.apply(edit);
        assertThat(outcome).isInstanceOf(EditOutcome.Applied.class);
        return (EditOutcome.Applied) outcome;
    }
}
