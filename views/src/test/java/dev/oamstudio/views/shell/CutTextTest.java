package dev.oamstudio.views.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.views.testing.Toolkit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// No text of the frame ends in dots, in either language, at any size that the window has room for.
@ExtendWith(Toolkit.class)
final class CutTextTest {
    // Names, paths and sentences of any length: their full text is in the tooltip or beside.
    private static final Set<String> MAY_BE_CUT =
            Set.of("capability-group", "small", "pick-detail", "tree-table-cell", "table-cell");

    @ParameterizedTest
    @CsvSource({
        "en, 1440, 1",
        "zh-CN, 1440, 1",
        "en, 1024, 1",
        "zh-CN, 1024, 1",
        "en, 1440, 2",
        "zh-CN, 1440, 2"
    })
    void noTextIsCutOff(String language, double width, double scale) throws Exception {
        try (ShellUser user = new ShellUser(Locale.forLanguageTag(language), width, 900)) {
            Toolkit.onFx(() -> {
                user.window().preferences().scaleProperty().set(scale);
                return true;
            });
            user.settles();
            assertThat(cut(user)).as("welcome page").isEmpty();
            Toolkit.onFx(() -> {
                user.window().openSample("shop");
                return true;
            });
            user.until("the folder is open", () -> user.window().workbench().isPresent());
            user.settles();
            assertThat(cut(user)).as("workbench").isEmpty();
        }
    }

    private static List<String> cut(ShellUser user) throws Exception {
        return Toolkit.onFx(() ->
                user.labels().stream()
                        .filter(label ->
                                label.getStyleClass().stream().noneMatch(MAY_BE_CUT::contains))
                        .filter(label -> isCut(label) && !tellsAllInItsTooltip(label))
                        .map(label -> label.getText() + " " + label.getStyleClass())
                        .toList());
    }

    private static boolean tellsAllInItsTooltip(Labeled label) {
        return label.getTooltip() != null && label.getText().equals(label.getTooltip().getText());
    }

    private static boolean isCut(Labeled label) {
        return label.lookup(".text") instanceof Text text
                && label.equals(text.getParent())
                && text.isVisible()
                && !label.isWrapText()
                && !text.getText().isEmpty()
                && !text.getText().equals(label.getText());
    }
}
