package dev.oamstudio.views.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.views.shell.WorkbenchLayout.Panel;
import dev.oamstudio.views.shell.WorkbenchLayout.Tabs;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A layout comes back from its words; words that make no sense count as never said.
final class WorkbenchLayoutTest {
    @Test
    void aLayoutComesBackFromItsWords() {
        WorkbenchLayout layout =
                new WorkbenchLayout(
                        new Panel(false, 300),
                        new Panel(true, 410),
                        new Panel(true, 180),
                        new Tabs(LeftPanel.Tab.FILES, BottomPanel.Tab.LIVE, Centre.Mode.SPLIT));
        assertThat(WorkbenchLayout.of(layout.toWords())).isEqualTo(layout);
    }

    @Test
    void noWordsMeanTheFirstLayout() {
        assertThat(WorkbenchLayout.of(Map.of())).isEqualTo(WorkbenchLayout.FIRST);
    }

    @Test
    void wordsWithoutSenseCountAsNeverSaid() {
        assertThat(
                        WorkbenchLayout.of(
                                Map.of(
                                        "leftSize", "-7",
                                        "rightSize", "wide",
                                        "bottomTab", "horoscope",
                                        "mode", "yaml")))
                .isEqualTo(
                        WorkbenchLayout.FIRST.withTabs(
                                new Tabs(
                                        LeftPanel.Tab.PALETTE,
                                        BottomPanel.Tab.PROBLEMS,
                                        Centre.Mode.YAML)));
    }

    @Test
    void aPanelIsNeverTooSmallToTakeHoldOf() {
        assertThat(new Panel(true, 3).size()).isEqualTo(120);
    }
}
