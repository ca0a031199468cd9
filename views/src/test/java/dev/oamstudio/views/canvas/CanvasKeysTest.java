package dev.oamstudio.views.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.application.OrderDependency;
import dev.oamstudio.model.edit.Edit;
import dev.oamstudio.model.layout.CanvasPoint;
import dev.oamstudio.views.session.DesignSession;
import dev.oamstudio.views.testing.Toolkit;
import dev.oamstudio.views.theme.ThemeChoice;
import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The canvas without a pointer.
@ExtendWith(Toolkit.class)
final class CanvasKeysTest {
    private CanvasWindow window;
    private Hand hand;

    @BeforeEach
    void openTheShop() throws Exception {
        window =
                Hand.fx(() -> {
                    CanvasWindow opened =
                            CanvasWindow.open(
                                    Map.of(Shop.FILE, Shop.text()), ThemeChoice.DARK, 896, 588);
                    opened.studio().design().perform(new Edit.MoveOnCanvas(Shop.positions()));
                    return opened;
                });
        hand = new Hand(window);
        hand.settle();
    }

    @AfterEach
    void close() throws Exception {
        Hand.fx(() -> {
            window.stage().close();
            return true;
        });
    }

    @Test
    void tabGoesFromCardToCard() throws Exception {
        hand.type(KeyCode.TAB);
        assertThat(selection()).containsExactly(Shop.id("payment"));
        hand.type(KeyCode.TAB);
        assertThat(selection()).containsExactly(Shop.id("catalog"));
        hand.type(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(selection()).containsExactly(Shop.id("payment"));
    }

    @Test
    void theSelectedCardIsToldToThoseWhoDoNotSeeIt() throws Exception {
        hand.type(KeyCode.TAB);
        assertThat(window.view().getAccessibleText())
                .startsWith("Selected: payment, Deployment, ")
                .as("findings may stand between")
                .endsWith(
                        "image shop/payment:1.4.2, port 8443 · 2 replicas,"
                                + " traits Manual scaler 2. Canvas of shop, 8 components");
        assertThat(hand.robot().lookup("#card-orders-db").query().getAccessibleText())
                .startsWith("orders-db, StatefulSet");
    }

    @Test
    void aLetterWithMoreThanTheShortcutKeyIsLeftToTheWindow() throws Exception {
        select("report");
        String before = text();

        hand.type(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        hand.type(KeyCode.CONTROL, KeyCode.ALT, KeyCode.X);

        assertThat(text()).isEqualTo(before);
        hand.type(KeyCode.CONTROL, KeyCode.D);
        assertThat(text()).isNotEqualTo(before);
    }

    private String text() throws Exception {
        return Hand.fx(() ->
                window.studio()
                        .design()
                        .workspace()
                        .file(Shop.FILE)
                        .map(file -> file.text())
                        .orElseThrow());
    }

    @Test
    void arrowsNudgeTheSelectedCards() throws Exception {
        select("report");
        hand.type(KeyCode.RIGHT);
        hand.type(KeyCode.DOWN);
        hand.type(KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(position("report")).isEqualTo(new CanvasPoint(380, 448));
    }

    @Test
    void deleteRemovesWhatIsSelected() throws Exception {
        select("report");
        hand.type(KeyCode.DELETE);
        assertThat(names()).doesNotContain("report").hasSize(7);
    }

    @Test
    void deleteOnAnEdgeRemovesTheDependency() throws Exception {
        Hand.fx(() -> {
            design().select(List.of(ElementId.order(Shop.id("cart"), Shop.id("frontend"))));
            return true;
        });
        hand.type(KeyCode.DELETE);
        assertThat(waitsFor("frontend")).containsExactly("catalog", "checkout");
    }

    @Test
    void severalCardsAreRemovedInOneStep() throws Exception {
        select("cart", "report");
        hand.type(KeyCode.DELETE);
        assertThat(names()).hasSize(6);
        Hand.fx(() -> {
            design().undo();
            return true;
        });
        assertThat(names()).hasSize(8);
    }

    @Test
    void aCardIsRenamedInItsPlaceAndReferencesFollow() throws Exception {
        select("payment");
        hand.type(KeyCode.F2);
        hand.type(KeyCode.SHORTCUT, KeyCode.A);
        hand.write("billing");
        hand.type(KeyCode.ENTER);
        assertThat(names()).contains("billing").doesNotContain("payment");
        assertThat(waitsFor("checkout")).containsExactly("billing", "migrate");
        assertThat(position("billing")).isEqualTo(new CanvasPoint(28, 52));
        assertThat(Hand.fx(() -> window.view().isFocused())).isTrue();
    }

    @Test
    void escapeLeavesTheNameAsItWas() throws Exception {
        select("payment");
        hand.type(KeyCode.F2);
        hand.write("billing");
        hand.type(KeyCode.ESCAPE);
        assertThat(names()).contains("payment");
    }

    @Test
    void aCopyStandsBesideTheOriginalAndIsSelected() throws Exception {
        select("report");
        hand.type(KeyCode.SHORTCUT, KeyCode.D);
        assertThat(names()).hasSize(9);
        assertThat(Hand.fx(() -> design().workspace().positions().get(selectionNow().getFirst())))
                .isEqualTo(new CanvasPoint(404, 440));
    }

    @Test
    void connectingWorksWithArrowsAndEnter() throws Exception {
        select("payment");
        hand.type(KeyCode.C);
        hand.type(KeyCode.RIGHT);
        hand.type(KeyCode.ENTER);
        assertThat(waitsFor("catalog")).containsExactly("payment");
    }

    @Test
    void enterShowsTheText() throws Exception {
        select("checkout");
        hand.type(KeyCode.ENTER);
        assertThat(Hand.fx(() -> design().revealedProperty().get().map(place -> place.file())))
                .contains(Shop.FILE);
    }

    @Test
    void plusMinusAndNoughtZoom() throws Exception {
        hand.type(KeyCode.MINUS);
        assertThat(zoom()).isLessThan(1);
        hand.type(KeyCode.DIGIT0);
        assertThat(zoom()).isEqualTo(1);
    }

    private double zoom() throws Exception {
        return Hand.fx(() -> window.view().frameProperty().get().zoom());
    }

    private DesignSession design() {
        return window.studio().design();
    }

    private List<ElementId> selectionNow() {
        return design().selectionProperty().get();
    }

    private List<ElementId> selection() throws Exception {
        return Hand.fx(this::selectionNow);
    }

    private void select(String... names) throws Exception {
        Hand.fx(() -> {
            design().select(List.of(names).stream().map(Shop::id).toList());
            window.view().requestFocus();
            return true;
        });
        hand.settle();
    }

    private CanvasPoint position(String component) throws Exception {
        return Hand.fx(() ->
                design().workspace()
                        .positions()
                        .getOrDefault(Shop.id(component), new CanvasPoint(0, 0)));
    }

    private List<String> names() throws Exception {
        return Hand.fx(() ->
                design().application().orElseThrow().instances().stream()
                        .map(ComponentInstance::name)
                        .toList());
    }

    private List<String> waitsFor(String component) throws Exception {
        return Hand.fx(() ->
                design()
                        .workspace()
                        .design()
                        .model()
                        .instance(Shop.id(component))
                        .orElseThrow()
                        .wiring()
                        .dependencies()
                        .stream()
                        .map(OrderDependency::instance)
                        .toList());
    }
}
