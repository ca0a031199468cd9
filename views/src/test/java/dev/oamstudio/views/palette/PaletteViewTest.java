package dev.oamstudio.views.palette;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.views.testing.AreaWindow;
import dev.oamstudio.views.testing.Greeting;
import dev.oamstudio.views.testing.PlayedCluster;
import dev.oamstudio.views.testing.Toolkit;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What the palette greys for what is selected, and why.
@ExtendWith(Toolkit.class)
final class PaletteViewTest {
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final String AUTOSCALER = "capability-autoscalers-standard-oam-dev";
    private static final String NETWORK = "capability-networks-core-oam-dev";
    private static final String HEALTH = "capability-healthscopes-core-oam-dev";
    private static final String SCOPES =
            """
                  scopes: [{scope: {apiVersion: core.oam.dev/v1alpha2, kind: Network, name: net}}]
            """;

    @SuppressWarnings("NullAway.Init") // by open
    private AreaWindow<PaletteView> window;

    private void open(Map<String, String> texts) throws Exception {
        window = AreaWindow.open(texts, new PlayedCluster(), PaletteView::new);
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void nothingIsGreyWhileNothingIsSelected() throws Exception {
        open(Greeting.texts());
        assertThat(grey()).isEmpty();
    }

    @Test
    void aTraitThatConflictsIsGreyForTheComponentAndForItsTrait() throws Exception {
        open(Greeting.texts());
        select(Greeting.FRONTEND);
        assertThat(grey()).contains(AUTOSCALER);
        assertThat(words(AUTOSCALER)).contains("conflicts with ManualScalerTrait");
        select(Greeting.SCALER);
        assertThat(grey()).contains(AUTOSCALER);
    }

    @Test
    void ofSeveralOnlyWhatSuitsNoneIsGrey() throws Exception {
        open(Greeting.texts());
        select(Greeting.FRONTEND, Greeting.BACKEND);
        assertThat(grey())
                .doesNotContain(AUTOSCALER)
                .contains("capability-routes-extended-oam-dev");
    }

    @Test
    void aScopeThatAllowsNoOtherIsGreyForItsMembers() throws Exception {
        open(Greeting.with("app.yaml", Greeting.APPLICATION + SCOPES));
        select(Greeting.BACKEND);
        assertThat(grey()).contains(NETWORK).doesNotContain(HEALTH);
        assertThat(words(NETWORK)).contains("backend is in Network net already");
        select(Greeting.BACKEND, Greeting.FRONTEND);
        assertThat(grey()).doesNotContain(NETWORK);
    }

    private void select(ElementId... elements) throws Exception {
        Toolkit.onFx(() -> {
            window.studio().design().select(List.of(elements));
            return true;
        });
        window.settle();
    }

    private List<String> grey() throws Exception {
        return Toolkit.onFx(() ->
                window.area().lookupAll(".capability-row").stream()
                        .filter(row -> row.getPseudoClassStates().contains(REFUSED))
                        .map(Node::getId)
                        .toList());
    }

    private String words(String id) throws Exception {
        return Toolkit.onFx(() -> window.area().lookup("#" + id).getAccessibleText());
    }
}
