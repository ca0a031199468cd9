package dev.oamstudio.views.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.yaml.YamlFile;
import dev.oamstudio.views.session.Request;
import dev.oamstudio.views.testing.Greeting;
import dev.oamstudio.views.testing.Toolkit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Edits that need more than a gesture, filled in by somebody at a keyboard.
@ExtendWith(Toolkit.class)
final class FormsTest {
    @SuppressWarnings("NullAway.Init") // by open
    private ShellUser user;

    @BeforeEach
    void open() throws Exception {
        user = new ShellUser(Locale.ENGLISH, 1000, 900);
        user.desk().disk().clear();
        user.desk().disk().putAll(Greeting.texts());
        user.opensTheSample();
    }

    @AfterEach
    void close() throws Exception {
        user.close();
    }

    @Test
    void twoComponentsAreConnectedByDataWithAConditionAndBothPaths() throws Exception {
        selects(Greeting.BACKEND, Greeting.FRONTEND);
        asks(Request.Form.CONNECT_DATA);
        assertThat(shown("from") + " " + shown("to")).isEqualTo("backend frontend");
        fills("from-path", "status.readyReplicas");
        chooses("condition", 1);
        fills("to-paths", "spec.replicas");
        user.clicks("#form-accept");
        assertThat(user.sees("#form-from")).isFalse();
        assertThat(text("app.yaml"))
                .contains("status.readyReplicas")
                .contains("op: notEmpty")
                .contains("spec.replicas");
    }

    @Test
    void whatIsRefusedIsSaidInTheFormWhichStaysOpen() throws Exception {
        selects(Greeting.BACKEND, Greeting.FRONTEND);
        asks(Request.Form.CONNECT_DATA);
        user.clicks("#form-accept");
        assertThat(user.sees("#form-refusal")).isTrue();
        assertThat(text("app.yaml")).isEqualTo(Greeting.APPLICATION);
        user.presses(KeyCode.ESCAPE);
        assertThat(user.sees("#form-refusal")).isFalse();
    }

    @Test
    void aTraitIsCopiedToAnotherComponent() throws Exception {
        selects(Greeting.SCALER);
        asks(Request.Form.COPY_TRAIT);
        chooses("to", 1);
        user.clicks("#form-accept");
        assertThat(traits(Greeting.BACKEND)).isEqualTo(List.of("ManualScalerTrait"));
        assertThat(text("app.yaml").split("replicaCount: 2", -1)).hasSize(3);
    }

    @Test
    void aParameterIsDeclaredSetClearedAndRemoved() throws Exception {
        selects(Greeting.BACKEND);
        asks(Request.Form.DECLARE_PARAMETER);
        fills("name", "image");
        fills("paths", "spec.template.spec.containers[0].image");
        user.clicks("#form-accept");
        assertThat(text("components.yaml")).contains("- name: image");

        asks(Request.Form.SET_PARAMETER);
        fills("value", "store:2");
        user.presses(KeyCode.ENTER);
        assertThat(text("app.yaml")).contains("value: store:2");

        asks(Request.Form.SET_PARAMETER);
        user.clicks("#form-accept");
        assertThat(text("app.yaml")).doesNotContain("store:2");

        asks(Request.Form.REMOVE_PARAMETER);
        user.clicks("#form-accept");
        assertThat(text("components.yaml")).isEqualTo(Greeting.COMPONENTS);
    }

    @Test
    void aDefinitionOfAnUnknownKindStartsWithIts() throws Exception {
        selects(Greeting.SCALER);
        asks(Request.Form.CREATE_DEFINITION);
        assertThat(shown("definition")).isEqualTo("a trait");
        fills("reference", "scalers.example.com");
        fills("applies-to", "deployments.apps, statefulsets.apps");
        user.clicks("#form-accept");
        assertThat(user.design().workspace().files().values().stream().map(YamlFile::text))
                .anyMatch(text ->
                        text.contains("kind: TraitDefinition")
                                && text.contains("name: scalers.example.com")
                                && text.contains("- statefulsets.apps"));
    }

    @Test
    void renameIsACommandForWhatIsSelected() throws Exception {
        selects(Greeting.BACKEND);
        user.presses(KeyCode.SHIFT, KeyCode.F6);
        fills("name", "db");
        user.presses(KeyCode.ENTER);
        assertThat(text("app.yaml")).isEqualTo(Greeting.APPLICATION.replace("backend", "db"));
    }

    private void selects(ElementId... elements) throws Exception {
        Toolkit.onFx(() -> {
            user.design().select(List.of(elements));
            return true;
        });
        user.settles();
    }

    private void asks(Request.Form form) throws Exception {
        Toolkit.onFx(() -> {
            List<ElementId> about = user.design().selectionProperty().get();
            user.design().requests().ask(new Request.Fill(form, about));
            return true;
        });
        user.settles();
    }

    private void fills(String field, String text) throws Exception {
        Toolkit.onFx(() -> {
            TextInputControl line =
                    (TextInputControl) user.scene().getRoot().lookup("#form-" + field);
            line.requestFocus();
            line.setText(text);
            return true;
        });
        user.settles();
    }

    private void chooses(String field, int option) throws Exception {
        Toolkit.onFx(() -> {
            box(field).getSelectionModel().select(option);
            return true;
        });
        user.settles();
    }

    private String shown(String field) throws Exception {
        return Toolkit.onFx(() ->
                user.scene().getRoot().lookup("#form-" + field).lookupAll(".text").stream()
                        .map(node -> ((javafx.scene.text.Text) node).getText())
                        .collect(Collectors.joining()));
    }

    private ComboBox<?> box(String field) {
        return (ComboBox<?>) user.scene().getRoot().lookup("#form-" + field);
    }

    private List<String> traits(ElementId instance) throws Exception {
        return Toolkit.onFx(() ->
                user
                        .design()
                        .application()
                        .flatMap(application -> application.instance(instance))
                        .map(ComponentInstance::traits)
                        .orElseThrow()
                        .stream()
                        .map(trait -> trait.trait().type().kind())
                        .toList());
    }

    private String text(String path) throws Exception {
        return Toolkit.onFx(
                () -> user.design().workspace().file(path).map(YamlFile::text).orElseThrow());
    }
}
