package dev.oamstudio.views.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.ConditionRequirement;
import dev.oamstudio.model.application.DataInput;
import dev.oamstudio.model.application.DataOutput;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.yaml.YamlFile;
import dev.oamstudio.views.session.Request;
import dev.oamstudio.views.testing.Greeting;
import dev.oamstudio.views.testing.Toolkit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
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
    void twoComponentsAreConnectedByDataWithConditionsAtBothEnds() throws Exception {
        selects(Greeting.BACKEND, Greeting.FRONTEND);
        asks(Request.Form.CONNECT_DATA);
        assertThat(shown("from") + " " + shown("to")).isEqualTo("backend frontend");
        fills("from-path", "status.readyReplicas");
        user.clicks("#form-conditions-add");
        user.clicks("#form-conditions-add");
        fills("conditions-1-path", "status.phase");
        chooses("conditions-1-how", 1);
        fills("conditions-1-value", "Ready");
        fills("to-paths", "spec.replicas");
        user.clicks("#form-input-conditions-add");
        chooses("input-conditions-0-how", 4);
        fills("input-conditions-0-value", "metadata.name");
        user.clicks("#form-accept");
        assertThat(user.sees("#form-from")).isFalse();
        List<DataOutput> outputs =
                Toolkit.onFx(() -> instance(Greeting.BACKEND).wiring().outputs());
        assertThat(outputs)
                .singleElement()
                .satisfies(output -> {
                    assertThat(output.fieldPath()).isEqualTo("status.readyReplicas");
                    assertThat(said(output.conditions()))
                            .containsExactly("notEmpty   ", "eq Ready  status.phase");
                });
        List<DataInput> inputs = Toolkit.onFx(() -> instance(Greeting.FRONTEND).wiring().inputs());
        assertThat(inputs)
                .singleElement()
                .satisfies(input ->
                        assertThat(said(input.conditions()))
                                .containsExactly("notEq  metadata.name "));
    }

    @Test
    void aFlowThatIsThereIsChangedWhereItStands() throws Exception {
        selects(Greeting.BACKEND, Greeting.FRONTEND);
        asks(Request.Form.CONNECT_DATA);
        fills("from-path", "status.phase");
        user.clicks("#form-conditions-add");
        chooses("conditions-0-how", 3);
        fills("conditions-0-value", "metadata.name");
        fills("to-paths", "spec.first, spec.second");
        user.clicks("#form-accept");
        String before = text("app.yaml");

        selects(Greeting.FRONTEND);
        scrollsTheInspectorDown();
        user.clicks("#inspector-flows .chip");
        assertThat(shown("from") + " " + shown("to")).isEqualTo("backend frontend");
        assertThat(Toolkit.onFx(() -> line("conditions-0-value").getText()))
                .isEqualTo("metadata.name");
        assertThat(shown("conditions-0-how")).isEqualTo("equals the field");
        assertThat(Toolkit.onFx(() -> line("to-paths").getText()))
                .isEqualTo("spec.first, spec.second");
        fills("to-paths", "spec.first, spec.third");
        user.clicks("#form-accept");
        String after = before.replace("spec.second", "spec.third");
        assertThat(text("app.yaml")).isEqualTo(after);

        selects(ElementId.dataFlow("backend-phase", Greeting.FRONTEND));
        user.clicks("#inspector-change-flow");
        fills("from-path", "status.state");
        user.clicks("#form-accept");
        assertThat(text("app.yaml")).isEqualTo(after.replace("status.phase", "status.state"));
    }

    @Test
    void anyFieldIsSetByItsPathAndTakenAway() throws Exception {
        selects(Greeting.FRONTEND);
        String before = text("components.yaml");
        asks(Request.Form.SET_FIELD);
        user.clicks("#form-accept");
        assertThat(user.sees("#form-refusal")).as("no path, nothing set").isTrue();
        assertThat(text("components.yaml")).isEqualTo(before);
        setsField("spec.template.spec.priorityClassName", "1.10");
        assertThat(text("components.yaml")).contains("priorityClassName: \"1.10\"");
        asks(Request.Form.SET_FIELD);
        setsField("spec.template.spec.tolerations[0]", "{key: a, operator: Exists}");
        assertThat(text("components.yaml")).contains("tolerations:", "operator: Exists");
        asks(Request.Form.SET_FIELD);
        setsField("spec.template.spec.priorityClassName", "");
        assertThat(text("components.yaml")).doesNotContain("priorityClassName");
    }

    private void setsField(String path, String value) throws Exception {
        fills("field-path", path);
        fills("value", value);
        user.clicks("#form-accept");
        assertThat(user.sees("#form-accept")).as("the form is closed").isFalse();
    }

    private void scrollsTheInspectorDown() throws Exception {
        Toolkit.onFx(() -> {
            ScrollPane fields = (ScrollPane) user.scene().lookup(".inspector-view .scroll-pane");
            fields.setVvalue(fields.getVmax());
            return fields;
        });
        user.settles();
    }

    @Test
    void aConditionIsTakenOutAgain() throws Exception {
        selects(Greeting.BACKEND);
        asks(Request.Form.CONNECT_DATA);
        assertThat(shown("to")).as("not the component that it comes from").isEqualTo("frontend");
        fills("from-path", "status.readyReplicas");
        fills("to-paths", "spec.replicas");
        user.clicks("#form-conditions-add");
        user.clicks(".form-condition .icon-button");
        user.clicks("#form-accept");
        assertThat(Toolkit.onFx(() -> instance(Greeting.BACKEND).wiring().outputs()))
                .singleElement()
                .satisfies(output -> assertThat(output.conditions()).isEmpty());
    }

    @Test
    void aPathShowsHowItMayGoOn() throws Exception {
        selects(Greeting.BACKEND, Greeting.FRONTEND);
        asks(Request.Form.CONNECT_DATA);
        user.clicks("#form-to-paths");
        user.types("metadata.labels, spec.repl");
        user.until("a way on is shown", () -> proposed().contains("spec.replicas"));
        user.presses(KeyCode.DOWN);
        user.presses(KeyCode.ENTER);
        assertThat(Toolkit.onFx(() -> line("to-paths").getText()))
                .isEqualTo("metadata.labels, spec.replicas");
        assertThat(user.sees("#form-from")).as("the form is still open").isTrue();
    }

    private static List<String> proposed() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .filter(menu -> "form-paths".equals(menu.getId()))
                .flatMap(menu -> menu.getItems().stream())
                .map(MenuItem::getText)
                .toList();
    }

    private static List<String> said(List<ConditionRequirement> conditions) {
        return conditions.stream()
                .map(each ->
                        String.join(
                                " ",
                                each.op(),
                                each.value(),
                                each.valueFromPath(),
                                each.fieldPath()))
                .toList();
    }

    private ComponentInstance instance(ElementId id) {
        return user.design()
                .application()
                .flatMap(application -> application.instance(id))
                .orElseThrow();
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

        String set = text("app.yaml");
        asks(Request.Form.SET_PARAMETER);
        assertThat(Toolkit.onFx(() -> line("value").getText())).isEqualTo("store:2");
        user.clicks("#form-accept");
        assertThat(text("app.yaml")).as("nothing was changed").isEqualTo(set);

        asks(Request.Form.SET_PARAMETER);
        fills("value", "");
        user.clicks("#form-accept");
        assertThat(text("app.yaml")).doesNotContain("store:2");

        setsTo("3");
        assertThat(text("app.yaml")).contains("value: 3\n");
        setsTo("0755");
        assertThat(text("app.yaml")).contains("value: \"0755\"");
        setsTo("644");
        assertThat(text("app.yaml")).as("a text stays one").contains("value: \"644\"");

        asks(Request.Form.REMOVE_PARAMETER);
        user.clicks("#form-accept");
        assertThat(text("components.yaml")).isEqualTo(Greeting.COMPONENTS);
    }

    private void setsTo(String value) throws Exception {
        asks(Request.Form.SET_PARAMETER);
        fills("value", value);
        user.clicks("#form-accept");
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
            line(field).requestFocus();
            line(field).setText(text);
            return true;
        });
        user.settles();
    }

    private TextInputControl line(String field) {
        return (TextInputControl) user.scene().getRoot().lookup("#form-" + field);
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
