package dev.oamstudio.views.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.edit.Edit;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.TextChange;
import dev.oamstudio.model.yaml.TextRange;
import dev.oamstudio.views.testing.AreaWindow;
import dev.oamstudio.views.testing.Greeting;
import dev.oamstudio.views.testing.PlayedCluster;
import dev.oamstudio.views.testing.Toolkit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The YAML editor in front of a person.
@ExtendWith(Toolkit.class)
final class EditorViewTest {
    @SuppressWarnings("NullAway.Init") // by open
    private AreaWindow<EditorView> window;

    @BeforeEach
    void open() throws Exception {
        open(Greeting.texts());
    }

    private void open(Map<String, String> texts) throws Exception {
        window = AreaWindow.open(texts, new PlayedCluster(), EditorView::new);
        window.focus("#yaml");
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void theFileOfTheApplicationIsShownWithTheWayToTheCaret() throws Exception {
        caretAt("replicaCount");
        assertThat(window.area().file()).isEqualTo("app.yaml");
        assertThat(window.texts("#editor-way"))
                .containsExactly(
                        "ApplicationConfiguration greeting",
                        "frontend",
                        "ManualScalerTrait",
                        "replicaCount");
        assertThat(window.text("#caret")).isEqualTo("Ln 19, Col 15");
    }

    @Test
    void theCaretSelectsWhatItStandsIn() throws Exception {
        caretAt("replicaCount");
        assertThat(window.selection()).containsExactly(Greeting.SCALER);
        caretAt("store");
        assertThat(window.selection()).containsExactly(Greeting.BACKEND);
    }

    @Test
    void aSelectionElsewhereMovesTheCaretThere() throws Exception {
        onFx(() -> {
            window.studio().design().select(List.of(Greeting.BACKEND));
            return true;
        });
        assertThat(onFx(() -> area().getSelectedText())).isEqualTo("store");
    }

    @Test
    void whatIsTypedInOneGoIsOneStep() throws Exception {
        caretAt("Greets.");
        window.write("Mine ");
        assertThat(window.file("app.yaml")).startsWith("# Mine Greets.");
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(window.file("app.yaml")).isEqualTo(Greeting.APPLICATION);
        window.press(KeyCode.CONTROL, KeyCode.Y);
        assertThat(window.file("app.yaml")).startsWith("# Mine Greets.");
    }

    @Test
    void anEditFromElsewhereLeavesTheCaretInItsWord() throws Exception {
        caretAt("store");
        onFx(() ->
                window.studio()
                        .design()
                        .perform(
                                new Edit.ReplaceText(
                                        "app.yaml",
                                        List.of(
                                                new TextChange(
                                                        new TextRange(0, 9), "# Greets.\n#")))));
        assertThat(window.file("app.yaml")).startsWith("# Greets.\n#\napiVersion");
        assertThat(onFx(() -> area().getText().substring(area().getCaretPosition())))
                .startsWith("store\n");
    }

    @Test
    void severalLinesAreCommentedAndBackAsOneStepEach() throws Exception {
        onFx(() -> {
            int start = area().getText().indexOf("  parameterValues");
            int end = area().getText().indexOf("      traits");
            area().selectRange(start, end);
            return true;
        });
        window.press(KeyCode.CONTROL, KeyCode.SLASH);
        assertThat(window.file("app.yaml"))
                .contains(
                        """
                              # parameterValues:
                                # - name: whom
                                  # value: World
                              traits:
                        """);
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(window.file("app.yaml")).isEqualTo(Greeting.APPLICATION);
    }

    @Test
    void findCountsGoesRoundAndEnds() throws Exception {
        window.press(KeyCode.CONTROL, KeyCode.F);
        window.write("component");
        assertThat(window.text("#find-count")).isEqualTo("1 of 3");
        assertThat(onFx(() -> area().getSelectedText())).isEqualTo("component");
        window.press(KeyCode.ENTER);
        assertThat(window.text("#find-count")).isEqualTo("2 of 3");
        window.press(KeyCode.SHIFT, KeyCode.ENTER);
        window.press(KeyCode.SHIFT, KeyCode.ENTER);
        assertThat(window.text("#find-count")).isEqualTo("3 of 3");
        window.write("x");
        assertThat(window.text("#find-count")).isEqualTo("Not found");
        window.press(KeyCode.ESCAPE);
        assertThat(window.shows("#find")).isFalse();
        assertThat(onFx(() -> area().isFocused())).isTrue();
    }

    @Test
    void theNameOfAComponentLeadsToItsFileWhichGetsATab() throws Exception {
        caretAt("web");
        window.press(KeyCode.F12);
        assertThat(window.area().file()).isEqualTo("components.yaml");
        assertThat(onFx(() -> area().getSelectedText())).isEqualTo("web");
        assertThat(window.texts("#editor-files")).contains("app.yaml", "components.yaml");
        window.press(KeyCode.CONTROL, KeyCode.TAB);
        assertThat(window.area().file()).isEqualTo("app.yaml");
    }

    @Test
    void theNameOfAnInstanceLeadsToIt() throws Exception {
        caretAt("backend]");
        window.press(KeyCode.F12);
        assertThat(onFx(() -> area().getSelectedText())).isEqualTo("store");
    }

    @Test
    void completionOffersComponentsAndPutsOneIn() throws Exception {
        onFx(() -> {
            int at = area().getText().indexOf("store");
            area().replaceText(at, at + "store".length(), "w");
            area().moveTo(at + 1);
            return true;
        });
        window.press(KeyCode.CONTROL, KeyCode.SPACE);
        window.press(KeyCode.ENTER);
        assertThat(window.file("app.yaml"))
                .contains("- componentName: web\n      instanceName: backend");
    }

    @Test
    void aFindingIsMarkedWhereItStandsAndItsFixMendsIt() throws Exception {
        window.close();
        open(Greeting.with("app.yaml", Greeting.APPLICATION.replace("[backend]", "[bakend]")));
        window.until(
                "the finding is marked", () -> window.node("#yaml").lookup(".line-sign") != null);
        assertThat(underlined("bakend")).contains("found-error");
        assertThat(underlined("frontend")).doesNotContain("found-error");
        caretAt("bakend");
        window.press(KeyCode.ALT, KeyCode.ENTER);
        window.press(KeyCode.ENTER);
        window.accept();
        assertThat(window.file("app.yaml")).isEqualTo(Greeting.APPLICATION);
        window.untilChecked();
        assertThat(underlined("backend")).doesNotContain("found-error");
    }

    @Test
    void aNewLineInAnItemStandsBelowWhatIsBehindItsDash() throws Exception {
        window.close();
        open(Greeting.with("notes.yaml", "list:\n-   name: a\n"));
        onFx(() -> {
            window.studio()
                    .design()
                    .reveal(new Place("notes.yaml", 0, FieldPath.ROOT, TextRange.at(0)));
            area().moveTo(area().getText().length() - 1);
            area().requestFocus();
            return true;
        });
        window.press(KeyCode.ENTER);
        window.write("b: 1");
        assertThat(window.file("notes.yaml")).isEqualTo("list:\n-   name: a\n    b: 1\n");
    }

    @Test
    void linesThatAreScrolledSidewaysGoByBelowTheirNumbers() throws Exception {
        Region margin = (Region) window.node(".margin");
        assertThat(Toolkit.onFx(() -> margin.getBackground().getFills()))
                .first()
                .satisfies(fill -> assertThat(fill.getFill().isOpaque()).isTrue());
    }

    @Test
    void brokenTextIsShownWhereItBreaksAndMayBeTypedOn() throws Exception {
        caretAt("instanceName: frontend");
        window.write("[");
        window.untilChecked();
        assertThat(window.file("app.yaml")).contains("[instanceName: frontend");
        assertThat(window.shows(".problem-pill")).isTrue();
        window.press(KeyCode.BACK_SPACE);
        window.untilChecked();
        assertThat(window.file("app.yaml")).isEqualTo(Greeting.APPLICATION);
        assertThat(window.shows(".problem-pill")).isFalse();
    }

    private CodeArea area() {
        return window.area().area();
    }

    private void caretAt(String word) throws Exception {
        onFx(() -> {
            area().moveTo(area().getText().indexOf(word));
            return true;
        });
        window.settle();
    }

    private List<String> underlined(String word) throws Exception {
        return onFx(() -> List.copyOf(area().getStyleOfChar(area().getText().indexOf(word) + 1)));
    }

    private static <T> T onFx(Callable<T> work) throws Exception {
        return Toolkit.onFx(work);
    }
}
