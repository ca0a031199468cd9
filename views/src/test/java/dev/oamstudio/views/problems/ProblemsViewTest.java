package dev.oamstudio.views.problems;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.views.session.Request;
import dev.oamstudio.views.testing.AreaWindow;
import dev.oamstudio.views.testing.Greeting;
import dev.oamstudio.views.testing.PlayedCluster;
import dev.oamstudio.views.testing.Toolkit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The problems in front of a person.
@ExtendWith(Toolkit.class)
final class ProblemsViewTest {
    private static final String CYCLE =
            Greeting.APPLICATION
                    + "      dependencies: [frontend]\n      traits: [{trait: {apiVersion: a/v1, kind: Nope}}]\n";

    @SuppressWarnings("NullAway.Init") // by open
    private AreaWindow<ProblemsView> window;

    /// The laws of operations would find much in these small files; they are off.
    private void open(Map<String, String> texts) throws Exception {
        Map<String, String> quiet = new TreeMap<>(texts);
        quiet.put(
                ".oam-studio/lint.yaml", "rules: {OAM601: 'off', OAM606: 'off', OAM609: 'off'}\n");
        window = AreaWindow.open(quiet, new PlayedCluster(), ProblemsView::new);
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void withoutFindingsItSaysSoAndHasNoTable() throws Exception {
        open(Greeting.texts());
        assertThat(window.texts(".problems-view"))
                .containsExactly(
                        "No problems found",
                        "The checks run while you type; what they find stands here with its line and its fix.");
    }

    @Test
    void findingsStandBelowTheirFileWithPlaceAndFixes() throws Exception {
        open(Greeting.with("app.yaml", CYCLE));
        assertThat(rows())
                .containsExactly(
                        "app.yaml | 1 error, 1 warning",
                        "backend | Cycle in start order: backend → frontend → backend. None of them can start first."
                                + " | dependencies-without-cycle | 22:22 | 2 fixes",
                        "backend | No definition says that a/v1 Nope is a trait; it would get no link to its workload."
                                + " | trait-definition-exists | 23:49");
    }

    @Test
    void theFilterSaysHowManyItHides() throws Exception {
        open(Greeting.with("app.yaml", CYCLE));
        window.click("#problems-filter");
        window.write("cycle");
        assertThat(rows()).hasSize(3).last().isEqualTo("1 hidden by the filter");
        assertThat(window.text("#problems-summary"))
                .isEqualTo("2 problems · 1 hidden by the filter");
        window.press(KeyCode.ESCAPE);
        assertThat(rows()).hasSize(3).last().asString().startsWith("backend | No definition");
    }

    @Test
    void groupsCanBeSeveritiesAndRules() throws Exception {
        open(Greeting.with("app.yaml", CYCLE));
        group(1);
        assertThat(rows()).element(0).isEqualTo("1 error");
        assertThat(rows()).element(1).asString().contains("| app.yaml:22:22 |");
        group(2);
        assertThat(rows())
                .filteredOn(row -> !row.contains(" | app.yaml"))
                .containsExactly(
                        "dependencies-without-cycle | 1 error",
                        "trait-definition-exists | 1 warning");
    }

    @Test
    void enterGoesToTheLineAndTheCard() throws Exception {
        open(Greeting.with("app.yaml", CYCLE));
        select(1);
        window.press(KeyCode.ENTER);
        assertThat(window.selection()).contains(Greeting.FRONTEND, Greeting.BACKEND);
        assertThat(
                        Toolkit.onFx(() ->
                                window.studio()
                                        .design()
                                        .revealedProperty()
                                        .get()
                                        .orElseThrow()
                                        .range()
                                        .start()))
                .isEqualTo(CYCLE.indexOf("frontend]"));
    }

    @Test
    void oneOfSeveralFixesIsChosenFromTheRow() throws Exception {
        open(Greeting.with("app.yaml", CYCLE));
        select(1);
        window.press(KeyCode.ALT, KeyCode.ENTER);
        window.press(KeyCode.DOWN);
        window.press(KeyCode.ENTER);
        window.accept();
        window.untilChecked();
        assertThat(rows()).noneMatch(row -> row.contains("Cycle"));
    }

    @Test
    void theOnlyFixIsALinkInTheRow() throws Exception {
        open(Greeting.with("app.yaml", Greeting.APPLICATION.replace("[backend]", "[bakend]")));
        assertThat(rows()).last().asString().endsWith("| Change to backend");
        window.click(".link-button");
        assertThat(window.file("app.yaml")).contains("[bakend]");
        window.accept();
        assertThat(window.file("app.yaml")).isEqualTo(Greeting.APPLICATION);
    }

    @Test
    void allOfOneKindAreFixedAsOneStep() throws Exception {
        String right = Greeting.APPLICATION + "      dependencies: [frontend]\n";
        String wrong = right.replace("[backend]", "[bakend]").replace("[frontend]", "[frontent]");
        open(Greeting.with("app.yaml", wrong));
        choose("Fix all 2 of this kind…");
        window.accept();
        assertThat(window.file("app.yaml")).isEqualTo(right);
        Toolkit.onFx(() -> {
            window.studio().design().undo();
            return true;
        });
        assertThat(window.file("app.yaml")).isEqualTo(wrong);
    }

    @Test
    void aRuleIsTurnedOffInTheFoldersSettings() throws Exception {
        open(Greeting.with("app.yaml", CYCLE));
        choose("Turn off dependencies-without-cycle in this folder…");
        window.accept();
        window.untilChecked();
        assertThat(window.file(".oam-studio/lint.yaml")).contains("dependencies-without-cycle");
        assertThat(rows()).noneMatch(row -> row.contains("Cycle"));
    }

    @Test
    void whatNeedsTheWindowIsAskedOfIt() throws Exception {
        open(Greeting.with("app.yaml", CYCLE));
        choose("Explain dependencies-without-cycle");
        assertThat(window.asked()).isEqualTo(new Request.Explain(first().rule()));
        choose("Allow here…");
        assertThat(window.asked()).isEqualTo(new Request.Allow(first()));
    }

    @Test
    void severitiesAndRulesAreFiltered() throws Exception {
        open(Greeting.with("app.yaml", CYCLE));
        window.click("#problems-error");
        assertThat(rows())
                .hasSize(3)
                .noneMatch(row -> row.contains("Cycle"))
                .last()
                .isEqualTo("1 hidden by the filter");
        window.click("#problems-error");
        choose("Show only dependencies-without-cycle");
        assertThat(rows()).hasSize(3).noneMatch(row -> row.contains("No definition"));
    }

    /// Chooses from the menu of the first finding.
    private void choose(String title) throws Exception {
        select(1);
        window.press(KeyCode.ALT, KeyCode.ENTER);
        Toolkit.onFx(() -> {
            menuItems().stream()
                    .filter(item -> title.equals(item.getText()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("not in the menu: " + title))
                    .fire();
            return true;
        });
        window.press(KeyCode.ESCAPE);
    }

    private static List<MenuItem> menuItems() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
                .toList();
    }

    private Diagnostic first() throws Exception {
        return Toolkit.onFx(() -> window.studio().design().diagnosticsProperty().get().getFirst());
    }

    private void select(int row) throws Exception {
        window.focus("#problems");
        Toolkit.onFx(() -> {
            ((TreeTableView<?>) window.node("#problems")).getSelectionModel().select(row);
            return true;
        });
    }

    private void group(int item) throws Exception {
        Toolkit.onFx(() -> {
            ((MenuButton) window.node("#problems-grouping")).getItems().get(item).fire();
            return true;
        });
        window.settle();
    }

    /// The rows as one reads them, cells apart by bars.
    private List<String> rows() throws Exception {
        window.settle();
        return Toolkit.onFx(() ->
                window.node("#problems").lookupAll(".tree-table-row-cell").stream()
                        .filter(row -> row.isVisible())
                        .sorted((a, b) -> Double.compare(a.getLayoutY(), b.getLayoutY()))
                        .map(ProblemsViewTest::said)
                        .filter(row -> !row.isBlank())
                        .toList());
    }

    private static String said(Node row) {
        return row.lookupAll(".tree-table-cell").stream()
                .flatMap(cell -> Stream.concat(Stream.of(cell), graphics(cell)))
                .map(part -> ((Labeled) part).getText())
                .filter(text -> text != null && !text.isBlank())
                .collect(Collectors.joining(" | "));
    }

    private static Stream<Node> graphics(Node cell) {
        return Stream.of(".label", ".link-button").flatMap(each -> cell.lookupAll(each).stream());
    }
}
