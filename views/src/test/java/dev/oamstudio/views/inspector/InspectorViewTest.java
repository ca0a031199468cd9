package dev.oamstudio.views.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.views.testing.AreaWindow;
import dev.oamstudio.views.testing.Greeting;
import dev.oamstudio.views.testing.PlayedCluster;
import dev.oamstudio.views.testing.Toolkit;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The inspector in front of a person.
@ExtendWith(Toolkit.class)
final class InspectorViewTest {
    private static final String IMAGE = "field-spec.template.spec.containers[0].image";

    @SuppressWarnings("NullAway.Init") // by open
    private AreaWindow<InspectorView> window;

    @BeforeEach
    void open() throws Exception {
        window = AreaWindow.open(Greeting.texts(), new PlayedCluster(), InspectorView::new);
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void nothingSelectedShowsTheApplication() throws Exception {
        assertThat(window.texts("#inspector-overview"))
                .startsWith("greeting", "app.yaml", "2 components · 1 trait · no scopes")
                .contains("Components 2", "frontend", "backend");
    }

    @Test
    void aComponentIsAFormInGroups() throws Exception {
        select(Greeting.FRONTEND);
        assertThat(window.texts(".inspector-head"))
                .containsExactly("frontend", "Deployment · apps/v1 · line 4");
        assertThat(window.texts(".field-form"))
                .contains("Paused", "containers · web", "Image", "containers · web · env · WHOM")
                .contains("web:1");
        assertThat(window.texts(".inspector-parts"))
                .contains("Traits 1", "ManualScalerTrait", "Starts after 1", "backend");
    }

    @Test
    void aFieldIsOneStepAndTheFocusStays() throws Exception {
        select(Greeting.FRONTEND);
        write(IMAGE, "web:2");
        window.press(KeyCode.TAB);
        assertThat(window.file("components.yaml"))
                .isEqualTo(Greeting.COMPONENTS.replace("web:1", "web:2"));
        assertThat(focusOwner()).isEqualTo("add-spec.template.spec.containers[0].env[0]");
        undo();
        assertThat(window.file("components.yaml")).isEqualTo(Greeting.COMPONENTS);
        assertThat(text(IMAGE)).isEqualTo("web:1");
    }

    @Test
    void undoInAFieldIsThatOfTheWindow() throws Exception {
        select(Greeting.FRONTEND);
        write(IMAGE, "web:2");
        window.press(KeyCode.ENTER);
        write(IMAGE, "web:3");
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(text(IMAGE)).as("what was not taken goes first").isEqualTo("web:2");
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(window.file("components.yaml")).isEqualTo(Greeting.COMPONENTS);
        assertThat(text(IMAGE)).isEqualTo("web:1");
        window.press(KeyCode.TAB);
        assertThat(window.file("components.yaml"))
                .as("leaving the field writes nothing")
                .isEqualTo(Greeting.COMPONENTS);
        window.press(KeyCode.SHIFT, KeyCode.TAB);
        window.press(KeyCode.CONTROL, KeyCode.Y);
        assertThat(text(IMAGE)).isEqualTo("web:2");
    }

    @Test
    void aCommandSeesWhatWasTypedBeforeIt() throws Exception {
        select(Greeting.FRONTEND);
        write(IMAGE, "web:2");
        window.press(KeyCode.CONTROL, KeyCode.S);
        assertThat(window.file("components.yaml"))
                .isEqualTo(Greeting.COMPONENTS.replace("web:1", "web:2"));
    }

    @Test
    void whatIsChosenByLeavingAFieldStaysChosen() throws Exception {
        select(Greeting.FRONTEND);
        write(IMAGE, "web:2");
        select(Greeting.BACKEND);
        assertThat(window.file("components.yaml")).contains("web:2");
        assertThat(Toolkit.onFx(() -> window.studio().design().selectionProperty().get()))
                .containsExactly(Greeting.BACKEND);
    }

    @Test
    void escapeGivesUpWhatWasTyped() throws Exception {
        select(Greeting.FRONTEND);
        write(IMAGE, "nonsense");
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.TAB);
        assertThat(window.file("components.yaml")).isEqualTo(Greeting.COMPONENTS);
    }

    @Test
    void aBooleanIsABoxAndANumberStaysOne() throws Exception {
        select(Greeting.FRONTEND);
        window.click(byId("field-spec.paused"));
        assertThat(window.file("components.yaml")).contains("paused: true");
        select(Greeting.SCALER);
        write("field-spec.replicaCount", "7");
        window.press(KeyCode.ENTER);
        assertThat(window.file("app.yaml"))
                .isEqualTo(Greeting.APPLICATION.replace("replicaCount: 2", "replicaCount: 7"));
    }

    @Test
    void whatDiffersFromTheUsualHasADot() throws Exception {
        select(Greeting.SCALER);
        assertThat(window.shows(".differs")).isFalse();
        write("field-spec.replicaCount", "7");
        window.press(KeyCode.ENTER);
        assertThat(window.shows(".differs")).isTrue();
    }

    @Test
    void theNumberLeadsToTheLine() throws Exception {
        select(Greeting.SCALER);
        window.click(".line-link");
        assertThat(
                        Toolkit.onFx(() ->
                                window.studio()
                                        .design()
                                        .revealedProperty()
                                        .get()
                                        .orElseThrow()
                                        .range()
                                        .start()))
                .isEqualTo(Greeting.APPLICATION.indexOf("replicaCount"));
    }

    @Test
    void itemsOfAListCanBeAddedAndRemoved() throws Exception {
        select(Greeting.FRONTEND);
        fire("add-spec.template.spec.containers[0].env[0]");
        assertThat(window.file("components.yaml"))
                .contains("- {name: WHOM, value: nobody}\n")
                .containsPattern("name: [\"']{2}");
        undo();
        fire("remove-spec.template.spec.containers[0].env[0]");
        assertThat(window.file("components.yaml")).doesNotContain("WHOM").contains("image: web:1");
    }

    @Test
    void aDependencySaysWhoWaitsForWhom() throws Exception {
        select(ElementId.order(Greeting.BACKEND, Greeting.FRONTEND));
        assertThat(window.texts("#inspector-dependency"))
                .contains("backend → frontend", "frontend waits until backend is ready.");
    }

    @Test
    void severalThingsAreNotOneForm() throws Exception {
        select(Greeting.FRONTEND, Greeting.BACKEND);
        assertThat(window.texts(".inspector-view"))
                .containsExactly(
                        "Several things selected", "Choose one of them to see its fields.");
    }

    private void select(ElementId... elements) throws Exception {
        Toolkit.onFx(() -> {
            window.studio().design().select(List.of(elements));
            return true;
        });
        window.settle();
    }

    private void write(String id, String text) throws Exception {
        TextField field = (TextField) byId(id);
        Toolkit.onFx(() -> {
            field.requestFocus();
            field.selectAll();
            return true;
        });
        window.write(text);
    }

    private String text(String id) throws Exception {
        return Toolkit.onFx(() -> ((TextField) byId(id)).getText());
    }

    private void fire(String id) throws Exception {
        Toolkit.onFx(() -> {
            ((javafx.scene.control.Button) byId(id)).fire();
            return true;
        });
        window.settle();
    }

    private void undo() throws Exception {
        Toolkit.onFx(() -> {
            window.studio().design().undo();
            return true;
        });
        window.settle();
    }

    private Node byId(String id) {
        return window.area().lookupAll("*").stream()
                .filter(node -> id.equals(node.getId()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing is called " + id));
    }

    private String focusOwner() throws Exception {
        return Toolkit.onFx(() -> String.valueOf(window.area().getScene().getFocusOwner().getId()));
    }
}
