package dev.oamstudio.views.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.yaml.Value;
import dev.oamstudio.model.yaml.YamlLimits;
import dev.oamstudio.views.testing.Toolkit;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What a folder may cost, chosen in the settings.
@ExtendWith(Toolkit.class)
final class LimitFieldsTest {
    @SuppressWarnings("NullAway.Init") // by open
    private ShellUser user;

    @BeforeEach
    void open() throws Exception {
        user = new ShellUser(Locale.ENGLISH, 1000, 900);
    }

    @AfterEach
    void close() throws Exception {
        user.close();
    }

    @Test
    void theUsualLimitsAreShownWithTheirUnits() throws Exception {
        user.presses(KeyCode.CONTROL, KeyCode.COMMA);
        assertThat(
                        List.of(
                                shown("undo"),
                                shown("fileLength"),
                                shown("documentLength"),
                                shown("documents"),
                                shown("depth"),
                                shown("expansion")))
                .containsExactly("64 MB", "32 MB", "3 MB", "10000", "200", "10 ×");
    }

    @Test
    void aChosenLimitHoldsForTheNextFolderThatIsOpened() throws Exception {
        user.presses(KeyCode.CONTROL, KeyCode.COMMA);
        choose("depth", 50);
        assertThat(user.window().preferences().yamlLimitsProperty().get())
                .isEqualTo(YamlLimits.from(Value.Mapping.EMPTY.with("depth", Value.whole(50))));
        user.presses(KeyCode.ESCAPE);
        user.desk().disk().put("deep.yaml", "a: " + "[".repeat(60) + "]".repeat(60) + "\n");
        user.opensTheSample();
        user.until(
                "the nesting is reported",
                () ->
                        user.design().diagnosticsProperty().get().stream()
                                .filter(found -> found.place().file().equals("deep.yaml"))
                                .map(Diagnostic::rule)
                                .anyMatch(rule -> rule.code().equals("OAM007")));
    }

    @Test
    void theMemoryForUndoIsChosen() throws Exception {
        user.presses(KeyCode.CONTROL, KeyCode.COMMA);
        choose("undo", 16);
        assertThat(user.window().preferences().undoMegabytesProperty().get()).isEqualTo(16);
    }

    private String shown(String name) throws Exception {
        return Toolkit.onFx(() -> {
            ComboBox<Integer> box = box(name);
            return box.getConverter().toString(box.getValue());
        });
    }

    private void choose(String name, int number) throws Exception {
        Toolkit.onFx(() -> {
            box(name).setValue(number);
            return true;
        });
        user.settles();
    }

    @SuppressWarnings("unchecked") // the sheet's own boxes
    private ComboBox<Integer> box(String name) {
        return (ComboBox<Integer>) user.scene().getRoot().lookup("#setting-" + name);
    }
}
