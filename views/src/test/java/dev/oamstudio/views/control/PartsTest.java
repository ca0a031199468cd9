package dev.oamstudio.views.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.icons.Glyph;
import dev.oamstudio.icons.Ink;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.status.Health;
import dev.oamstudio.model.status.Sync;
import dev.oamstudio.views.message.Messages;
import dev.oamstudio.views.testing.Toolkit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kordamp.ikonli.feather.Feather;

@ExtendWith(Toolkit.class)
final class PartsTest {
    private static final Messages ENGLISH = new Messages(Locale.ENGLISH);
    private static final List<String> TABS = List.of("Problems", "Plan", "Live");

    @ParameterizedTest
    @CsvSource({
        "apps/v1, Deployment, DEPLOYMENT",
        "apps/v1, StatefulSet, STATEFULSET",
        "apps/v1, DaemonSet, DAEMONSET",
        "batch/v1, Job, JOB",
        "batch/v1, CronJob, JOB",
        "serving.knative.dev/v1, Service, KNATIVE",
        "v1, Service, OTHER",
        "core.oam.dev/v1alpha2, ContainerizedWorkload, OTHER"
    })
    void theHueSaysWhichKindOfWorkloadItIs(String apiVersion, String kind, Hue hue) {
        assertThat(Hue.ofWorkload(GroupVersionKind.of(apiVersion, kind))).isEqualTo(hue);
    }

    @ParameterizedTest
    @CsvSource({
        "Network, 0, NETWORK_SCOPE",
        "HealthScope, 1, HEALTH_SCOPE",
        "Region, 0, THIRD_SCOPE",
        "Region, 1, FOURTH_SCOPE",
        "Region, 2, THIRD_SCOPE"
    })
    void scopesWithoutAHueTakeTheSpareOnesInTurn(String kind, int turn, Hue hue) {
        assertThat(Hue.ofScope(GroupVersionKind.of("core.oam.dev/v1alpha2", kind), turn))
                .isEqualTo(hue);
    }

    @ParameterizedTest
    @CsvSource({
        "HEALTHY, false, Healthy",
        "PROGRESSING, false, Progressing",
        "HEALTHY, true, Stale"
    })
    void aHealthMarkSaysItsNameToThoseWhoDoNotSeeIt(Health health, boolean stale, String spoken)
            throws Exception {
        String text =
                Toolkit.onFx(() -> {
                    HealthMark mark = new HealthMark(ENGLISH, 16);
                    mark.show(health, stale);
                    return mark.getAccessibleText();
                });
        assertThat(text).isEqualTo(spoken);
    }

    @Test
    void theRingOfProgressTurnsOnlyWhileItIsOnScreen() throws Exception {
        List<Boolean> turning =
                Toolkit.onFx(() -> {
                    HealthMark mark = new HealthMark(ENGLISH, 16);
                    mark.show(Health.PROGRESSING, false);
                    boolean alone = mark.turns();
                    Stage stage = new Stage();
                    stage.setScene(new Scene(new StackPane(mark)));
                    stage.show();
                    boolean shown = mark.turns();
                    mark.show(Health.HEALTHY, false);
                    boolean healthy = mark.turns();
                    mark.show(Health.PROGRESSING, false);
                    stage.close();
                    return List.of(alone, shown, healthy, mark.turns());
                });
        assertThat(turning).containsExactly(false, true, false, false);
    }

    @Test
    void everyHealthAndSyncHasItsOwnShape() {
        assertThat(Health.values())
                .extracting(health ->
                        GlyphIcon.glyph("health-" + health.name().toLowerCase(Locale.ROOT)).path())
                .doesNotHaveDuplicates();
        assertThat(Severity.values())
                .extracting(severity -> ProblemMark.glyph(severity).path())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "IN_SYNC, In sync, tone-neutral",
        "DIFFERS, Differs, tone-warning",
        "NOT_APPLIED, Not applied, tone-neutral",
        "TO_BE_DELETED, To be deleted, tone-danger",
        "UNKNOWN, Unknown, tone-neutral"
    })
    void syncIsAWordInATone(Sync sync, String word, String styleClass) throws Exception {
        SyncLabel label = Toolkit.onFx(() -> new SyncLabel(ENGLISH, Sync.DIFFERS));
        Toolkit.onFx(() -> {
            label.show(sync);
            return sync;
        });
        assertThat(label.getText()).isEqualTo(word);
        assertThat(label.getStyleClass()).containsExactly("label", "sync-label", styleClass);
    }

    @Test
    void problemPillsCountAndSpell() throws Exception {
        Pill counting = Toolkit.onFx(() -> ProblemPill.counting(Severity.ERROR, 2, ENGLISH));
        assertThat(counting)
                .extracting(Label::getText, Label::getAccessibleText)
                .containsExactly("2", "2 errors");
        Pill spelling = Toolkit.onFx(() -> ProblemPill.spelling(Severity.WARNING, 1, ENGLISH));
        assertThat(spelling)
                .extracting(Label::getText, Pill::tone)
                .containsExactly("1 warning", Tone.WARNING);
    }

    @Test
    void anIconButtonHasATooltipAndAnAccessibleName() throws Exception {
        IconButton button = Toolkit.onFx(() -> new IconButton(Feather.TRASH_2, "Delete"));
        assertThat(button.getAccessibleText()).isEqualTo("Delete");
        assertThat(button.getTooltip().getText()).isEqualTo("Delete");
    }

    @Test
    void aShortChipKeepsItsNameAsTooltip() throws Exception {
        Glyph dot = new Glyph("dot", "M8 8h1", 16, new Ink.Stroke(2));
        Chip chip = Toolkit.onFx(() -> new Chip(dot, "Canary"));
        Toolkit.onFx(() -> {
            chip.setShort(true);
            return chip;
        });
        assertThat(chip.getTooltip().getText()).isEqualTo("Canary");
        assertThat(chip.getAccessibleText()).isEqualTo("Canary");
    }

    @Test
    void aSwitchAlwaysHasOneChosen() throws Exception {
        List<String> chosen = new ArrayList<>();
        Toolkit.onFx(() -> {
            SegmentedSwitch<String> views =
                    new SegmentedSwitch<>(List.of("Canvas", "YAML"), Function.identity());
            views.valueProperty().subscribe(now -> chosen.add(now));
            ToggleButton yaml = (ToggleButton) views.getChildren().getLast();
            yaml.fire();
            yaml.fire();
            chosen.add(yaml.isSelected() ? "still YAML" : "nothing");
            return views;
        });
        assertThat(chosen).containsExactly("Canvas", "YAML", "still YAML");
    }

    @Test
    void arrowKeysGoRoundTheTabs() throws Exception {
        List<String> chosen = new ArrayList<>();
        Toolkit.onFx(() -> {
            TabStrip<String> tabs = new TabStrip<>(TABS, Function.identity());
            tabs.selectedProperty().subscribe(now -> chosen.add(now));
            press(tabs, KeyCode.RIGHT);
            press(tabs, KeyCode.LEFT);
            press(tabs, KeyCode.LEFT);
            press(tabs, KeyCode.DOWN);
            return tabs;
        });
        assertThat(chosen).containsExactly("Problems", "Plan", "Problems", "Live");
    }

    @Test
    void aCountStandsBesideATitleUntilItIsZero() throws Exception {
        List<Integer> pills =
                Toolkit.onFx(() -> {
                    TabStrip<String> tabs = new TabStrip<>(TABS, Function.identity());
                    new Scene(tabs).getRoot().applyCss();
                    List<Integer> seen = new ArrayList<>();
                    for (int count : List.of(3, 4, 0)) {
                        tabs.setCount("Plan", count, Tone.NEUTRAL);
                        seen.add(tabs.lookupAll(".pill").size());
                    }
                    return seen;
                });
        assertThat(pills).containsExactly(1, 1, 0);
    }

    @Test
    void escapeClearsASearchBeforeItMeansAnythingElse() throws Exception {
        List<KeyEvent> passedOn = new ArrayList<>();
        SearchField field = Toolkit.onFx(() -> new SearchField("Search", ENGLISH));
        List<Integer> counts =
                Toolkit.onFx(() -> {
                    StackPane around = new StackPane(field);
                    around.addEventHandler(KeyEvent.KEY_PRESSED, passedOn::add);
                    field.setText("redis");
                    press(field, KeyCode.ESCAPE);
                    int first = passedOn.size();
                    press(field, KeyCode.ESCAPE);
                    return List.of(first, passedOn.size());
                });
        assertThat(field.getText()).isEmpty();
        assertThat(counts).containsExactly(0, 1);
    }

    private static void press(Node node, KeyCode code) {
        Event.fireEvent(
                node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }
}
