package dev.oamstudio.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.catalog.Catalog;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class SuccessorsTest {
    private static final String TEXT =
            """
            apiVersion: core.oam.dev/v1alpha2
            kind: ApplicationConfiguration
            metadata:
              name: greeting
            spec:
              components:
                - componentName: web
                  instanceName: frontend
                  traits:
                    - trait:
                        apiVersion: standard.oam.dev/v1alpha1
                        kind: MetricsTrait
                        spec: {port: 1}
                    - trait:
                        apiVersion: standard.oam.dev/v1alpha1
                        kind: MetricsTrait
                        spec: {port: 2}
                - componentName: store
                  instanceName: backend
            """;
    private static final String FIRST =
            """
                    - trait:
                        apiVersion: standard.oam.dev/v1alpha1
                        kind: MetricsTrait
                        spec: {port: 1}
            """
                    .indent(0);
    private static final ElementId FRONTEND = ElementId.component("greeting", "frontend");
    private static final ElementId BACKEND = ElementId.component("greeting", "backend");

    private final Workspace start = workspace(TEXT);

    @Test
    void anElementThatGetsAnotherNameIsTheSameElement() {
        Workspace renamed = workspace(TEXT.replace("frontend", "shop-window"));
        ElementId other = ElementId.component("greeting", "shop-window");
        assertThat(Successors.of(List.of(FRONTEND, BACKEND), start, renamed))
                .containsExactly(other, BACKEND);
        assertThat(Successors.of(List.of(other), renamed, start)).containsExactly(FRONTEND);
        assertThat(Successors.of(List.of(trait(FRONTEND, 1)), start, renamed))
                .containsExactly(trait(other, 1));
    }

    @Test
    void theSecondOfTwoLikeTraitsIsTheFirstWhenThatIsGoneAndTheSecondAgainWhenItIsBack() {
        Workspace without = workspace(TEXT.replace(FIRST, ""));
        assertThat(without.file("app.yaml").orElseThrow().text()).isNotEqualTo(TEXT);
        assertThat(Successors.of(List.of(trait(FRONTEND, 1)), start, without))
                .containsExactly(trait(FRONTEND, 0));
        assertThat(Successors.of(List.of(trait(FRONTEND, 0)), without, start))
                .containsExactly(trait(FRONTEND, 1));
    }

    @Test
    void whatIsGoneHasNoSuccessorEvenIfAnotherHasItsName() {
        Workspace without = workspace(TEXT.replace(FIRST, ""));
        assertThat(Successors.of(List.of(trait(FRONTEND, 0)), start, without)).isEmpty();
    }

    @Test
    void whatMovesToAnotherFileIsKnownByItsName() {
        Workspace elsewhere = Workspace.of(Map.of("other.yaml", TEXT), Catalog.builtIn());
        assertThat(Successors.of(List.of(FRONTEND, trait(FRONTEND, 1)), start, elsewhere))
                .containsExactly(FRONTEND, trait(FRONTEND, 1));
    }

    @Test
    void whatIsNoPartOfAnApplicationIsLeftAlone() {
        List<ElementId> others =
                List.of(ElementId.order(FRONTEND, BACKEND), ElementId.template("web"));
        assertThat(Successors.of(others, start, workspace(TEXT + "# more\n"))).isEqualTo(others);
    }

    private static ElementId trait(ElementId component, int count) {
        return ElementId.trait(component, "MetricsTrait", "", count);
    }

    private static Workspace workspace(String text) {
        return Workspace.of(Map.of("app.yaml", text), Catalog.builtIn());
    }
}
