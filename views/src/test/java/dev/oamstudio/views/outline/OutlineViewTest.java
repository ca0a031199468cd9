package dev.oamstudio.views.outline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.views.testing.AreaWindow;
import dev.oamstudio.views.testing.Greeting;
import dev.oamstudio.views.testing.PlayedCluster;
import dev.oamstudio.views.testing.Toolkit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The outline in front of a person with a keyboard.
@ExtendWith(Toolkit.class)
final class OutlineViewTest {
    private static final String SCOPES =
            "      scopes: [{scope: {apiVersion: core.oam.dev/v1alpha2, kind: Network, name: net}}]\n";

    @SuppressWarnings("NullAway.Init") // by open
    private AreaWindow<OutlineView> window;

    private void open(Map<String, String> texts) throws Exception {
        window = AreaWindow.open(texts, new PlayedCluster(), OutlineView::new);
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void withoutAnApplicationItSaysHowToStartOne() throws Exception {
        open(Map.of());
        assertThat(window.texts(".empty-state"))
                .containsExactly(
                        "No application in this folder",
                        "Drag a component from the palette onto the canvas to start one.");
    }

    @Test
    void itShowsTheApplicationAsATree() throws Exception {
        open(Greeting.with("app.yaml", Greeting.APPLICATION + SCOPES));
        assertThat(rows())
                .containsExactly(
                        "greeting", "  frontend", "    ManualScalerTrait", "  backend", "  net");
    }

    @Test
    void arrowsSelectWhatTheCanvasShows() throws Exception {
        open(Greeting.texts());
        go(1);
        assertThat(window.selection()).containsExactly(Greeting.FRONTEND);
        window.press(KeyCode.DOWN);
        assertThat(window.selection()).containsExactly(Greeting.SCALER);
        select(Greeting.BACKEND);
        assertThat(
                        Toolkit.onFx(() ->
                                tree().getSelectionModel().getSelectedItem().getValue().name()))
                .isEqualTo("backend");
    }

    @Test
    void f2RenamesEverywhere() throws Exception {
        open(Greeting.texts());
        go(3);
        window.press(KeyCode.F2);
        window.write("db");
        window.press(KeyCode.ENTER);
        assertThat(window.file("app.yaml"))
                .isEqualTo(Greeting.APPLICATION.replace("backend", "db"));
        assertThat(rows()).contains("  db").doesNotContain("  backend");
    }

    @Test
    void escapeLeavesTheNameAsItIs() throws Exception {
        open(Greeting.texts());
        go(3);
        window.press(KeyCode.F2);
        window.write("db");
        window.press(KeyCode.ESCAPE);
        assertThat(window.file("app.yaml")).isEqualTo(Greeting.APPLICATION);
        assertThat(window.shows("#outline-rename")).isFalse();
    }

    @Test
    void deleteTakesATraitOffAndAMemberOutOfItsScope() throws Exception {
        open(Greeting.with("app.yaml", Greeting.APPLICATION + SCOPES));
        go(4);
        window.press(KeyCode.DELETE);
        assertThat(rows()).doesNotContain("  net");
        go(2);
        window.press(KeyCode.DELETE);
        assertThat(rows()).containsExactly("greeting", "  frontend", "  backend");
    }

    @Test
    void enterGoesToTheLine() throws Exception {
        open(Greeting.texts());
        go(3);
        window.press(KeyCode.ENTER);
        assertThat(
                        Toolkit.onFx(() ->
                                window.studio()
                                        .design()
                                        .revealedProperty()
                                        .get()
                                        .orElseThrow()
                                        .range()
                                        .start()))
                .isEqualTo(Greeting.APPLICATION.indexOf("store"));
    }

    @Test
    void theSearchKeepsTheWayToWhatMatches() throws Exception {
        open(Greeting.texts());
        window.click("#outline-search");
        window.write("scaler");
        assertThat(rows()).containsExactly("greeting", "  frontend", "    ManualScalerTrait");
        assertThat(window.texts(".outline-top")).contains("1 hidden by the search");
        window.press(KeyCode.ESCAPE);
        assertThat(rows()).hasSize(4);
    }

    @Test
    void whatIsClosedStaysClosedOverAnEdit() throws Exception {
        open(Greeting.texts());
        go(1);
        window.press(KeyCode.LEFT);
        go(2);
        window.press(KeyCode.F2);
        window.write("db");
        window.press(KeyCode.ENTER);
        assertThat(rows()).containsExactly("greeting", "  frontend", "  db");
    }

    private void go(int row) throws Exception {
        window.focus("#outline");
        Toolkit.onFx(() -> {
            tree().getSelectionModel().select(row);
            return true;
        });
        window.settle();
    }

    private void select(ElementId element) throws Exception {
        Toolkit.onFx(() -> {
            window.studio().design().select(List.of(element));
            return true;
        });
        window.settle();
    }

    private List<String> rows() throws Exception {
        return Toolkit.onFx(() -> {
            List<String> rows = new ArrayList<>();
            collect(tree().getRoot(), "", rows);
            return rows;
        });
    }

    private static void collect(TreeItem<OutlineEntry> item, String indent, List<String> rows) {
        rows.add(indent + item.getValue().name());
        if (item.isExpanded()) {
            item.getChildren().forEach(child -> collect(child, indent + "  ", rows));
        }
    }

    @SuppressWarnings("unchecked") // the view's own tree
    private TreeView<OutlineEntry> tree() {
        return (TreeView<OutlineEntry>) window.node("#outline");
    }
}
