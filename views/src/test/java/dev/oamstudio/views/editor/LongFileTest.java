package dev.oamstudio.views.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.views.testing.AreaWindow;
import dev.oamstudio.views.testing.Greeting;
import dev.oamstudio.views.testing.PlayedCluster;
import dev.oamstudio.views.testing.Toolkit;
import java.util.ArrayList;
import java.util.List;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A file of some thousand lines.
@ExtendWith(Toolkit.class)
final class LongFileTest {
    @Test
    void aKeystrokeStylesItsOwnLineOnly() throws Exception {
        String text =
                Greeting.APPLICATION
                        + "---\n"
                        + "# a line of a long file\n".repeat(2_000)
                        + "a: 1\n";
        try (AreaWindow<EditorView> window =
                AreaWindow.open(
                        Greeting.with("app.yaml", text), new PlayedCluster(), EditorView::new)) {
            CodeArea area = Toolkit.onFx(() -> window.area().area());
            List<Integer> lengths = new ArrayList<>();
            Toolkit.onFx(() -> {
                area.richChanges()
                        .filter(change -> change.isPlainTextIdentity())
                        .subscribe(change -> lengths.add(change.getInserted().length()));
                area.insertText(area.getText().indexOf("a line"), "x");
                return true;
            });
            window.untilChecked();
            assertThat(window.file("app.yaml")).contains("# xa line of a long file\n");
            assertThat(lengths).isNotEmpty().allMatch(length -> length <= 60);
        }
    }
}
