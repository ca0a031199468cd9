package dev.oamstudio.views.preview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.render.RenderedObject;
import dev.oamstudio.views.testing.AreaWindow;
import dev.oamstudio.views.testing.Greeting;
import dev.oamstudio.views.testing.PlayedCluster;
import dev.oamstudio.views.testing.Toolkit;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The rendered objects in front of a person.
@ExtendWith(Toolkit.class)
final class RenderedViewTest {
    @SuppressWarnings("NullAway.Init") // by open
    private AreaWindow<RenderedView> window;

    private void open(Map<String, String> texts) throws Exception {
        window = AreaWindow.open(texts, new PlayedCluster(), RenderedView::new);
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void withoutAnApplicationItSaysWhatWouldBeHere() throws Exception {
        open(Map.of());
        assertThat(window.texts(".rendered-view"))
                .containsExactly(
                        "Nothing to render yet",
                        "Once an application has a component, its Kubernetes objects stand here in the order in which they are applied.");
    }

    @Test
    void objectsStandInTheOrderInWhichTheyAreApplied() throws Exception {
        open(Greeting.texts());
        assertThat(objects())
                .containsExactly("Deployment backend", "Deployment frontend", "ManualScalerTrait");
        assertThat(window.texts(".order-title"))
                .containsExactly("In apply order · namespace default");
    }

    @Test
    void aFieldOfATraitLeadsToItsLineAndItsCard() throws Exception {
        open(Greeting.texts());
        choose("ManualScalerTrait");
        chooseLine(line -> line.key().equals("replicaCount:"));
        assertThat(window.texts("#origin"))
                .containsExactly(
                        "spec.replicaCount",
                        "= 2",
                        "Set by you, in the trait.",
                        "Go to app.yaml:19",
                        "Show on the canvas");
        window.click("#origin-line");
        assertThat(revealed()).isEqualTo("replicaCount");
        window.click("#origin-element");
        assertThat(window.selection()).containsExactly(Greeting.SCALER);
    }

    @Test
    void aFieldOfAParameterLeadsToTheParametersValue() throws Exception {
        open(Greeting.texts());
        choose("Deployment frontend");
        chooseLine(line -> line.value().equals(" World"));
        assertThat(window.texts("#origin"))
                .contains("Set by a parameter value of the application.", "Go to app.yaml:13");
    }

    @Test
    void aFieldOfTheTemplateLeadsToTheComponent() throws Exception {
        open(Greeting.texts());
        choose("Deployment backend");
        chooseLine(line -> line.value().equals(" store:1"));
        window.click("#origin-line");
        assertThat(revealed()).isEqualTo("image");
        assertThat(window.texts("#origin")).contains("Go to components.yaml:39");
    }

    @Test
    void everyLineSaysWhereItComesFromWhereThatBegins() throws Exception {
        open(Greeting.texts());
        choose("ManualScalerTrait");
        assertThat(
                        Toolkit.onFx(() ->
                                lines().getItems().stream()
                                        .filter(RenderedLine::firstOfOrigin)
                                        .map(line ->
                                                line.key()
                                                        + " "
                                                        + line.origin()
                                                                .map(LineCell::word)
                                                                .orElse("-"))
                                        .toList()))
                .containsSequence("apiVersion: trait")
                .contains("name: generated", "workloadRef: relation");
    }

    @Test
    void theTreeShowsTheSameFields() throws Exception {
        open(Greeting.texts());
        choose("ManualScalerTrait");
        Toolkit.onFx(() -> {
            window.area().lookupAll(".segment").stream()
                    .filter(each ->
                            ((javafx.scene.control.ToggleButton) each).getText().equals("Tree"))
                    .forEach(each -> ((javafx.scene.control.ToggleButton) each).fire());
            return true;
        });
        window.settle();
        assertThat(window.texts("#rendered-tree")).contains("replicaCount: 2");
    }

    @Test
    void whatASecretHoldsIsNotShown() throws Exception {
        open(Greeting.with("secret.yaml", Greeting.SECRET));
        choose("Secret password");
        String shown =
                Toolkit.onFx(() ->
                        lines().getItems().stream()
                                .map(line -> line.head() + line.key() + line.value())
                                .reduce("", (a, b) -> a + b + "\n"));
        assertThat(shown).contains("  password: ••••••\n").doesNotContain("swordfish");
    }

    private List<String> objects() throws Exception {
        return Toolkit.onFx(() -> list().getItems().stream().map(RenderedViewTest::name).toList());
    }

    private static String name(RenderedObject object) {
        String kind = object.object().type().kind();
        return object.nameIsGenerated() ? kind : kind + " " + object.object().name();
    }

    private void choose(String name) throws Exception {
        Toolkit.onFx(() -> {
            RenderedObject wanted =
                    list().getItems().stream()
                            .filter(each -> name(each).equals(name))
                            .findFirst()
                            .orElseThrow();
            SelectionModel<RenderedObject> chosen = list().getSelectionModel();
            chosen.select(wanted);
            return true;
        });
        window.settle();
    }

    private void chooseLine(Predicate<RenderedLine> wanted) throws Exception {
        Toolkit.onFx(() -> {
            RenderedLine line =
                    lines().getItems().stream().filter(wanted).findFirst().orElseThrow();
            lines().getSelectionModel().select(line);
            return true;
        });
        window.settle();
    }

    private String revealed() throws Exception {
        return Toolkit.onFx(() -> {
            var place = window.studio().design().revealedProperty().get().orElseThrow();
            return place.range()
                    .in(
                            window.studio()
                                    .design()
                                    .workspace()
                                    .file(place.file())
                                    .orElseThrow()
                                    .text());
        });
    }

    @SuppressWarnings("unchecked") // the view's own list
    private ListView<RenderedObject> list() {
        return (ListView<RenderedObject>) window.node("#rendered");
    }

    @SuppressWarnings("unchecked") // the view's own list
    private ListView<RenderedLine> lines() {
        return (ListView<RenderedLine>) window.node("#rendered-yaml");
    }
}
