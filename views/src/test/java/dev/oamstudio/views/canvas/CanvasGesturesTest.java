package dev.oamstudio.views.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.application.OrderDependency;
import dev.oamstudio.model.application.TraitAttachment;
import dev.oamstudio.model.catalog.Capability;
import dev.oamstudio.model.catalog.CapabilityKind;
import dev.oamstudio.model.edit.Edit;
import dev.oamstudio.model.layout.CanvasPoint;
import dev.oamstudio.views.session.DesignSession;
import dev.oamstudio.views.testing.Toolkit;
import dev.oamstudio.views.theme.ThemeChoice;
import java.util.List;
import java.util.Map;
import javafx.geometry.Point2D;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What a person does with the pointer on the canvas.
@ExtendWith(Toolkit.class)
final class CanvasGesturesTest {
    private CanvasWindow window;
    private Hand hand;

    @BeforeEach
    void openTheShop() throws Exception {
        window =
                Hand.fx(() -> {
                    CanvasWindow opened =
                            CanvasWindow.open(
                                    Map.of(Shop.FILE, Shop.text()), ThemeChoice.LIGHT, 896, 588);
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
    void aClickSelectsACardAndAClickOnTheGroundNothing() throws Exception {
        hand.click(hand.on(Shop.id("catalog")));
        assertThat(selection()).containsExactly(Shop.id("catalog"));
        hand.click(hand.inView(660, 440));
        assertThat(selection()).isEmpty();
    }

    @Test
    void aClickOnAChipSelectsTheTrait() throws Exception {
        ElementId scaler = instance("payment").traits().getFirst().id();
        hand.click(hand.on(scaler));
        assertThat(selection()).containsExactly(scaler);
    }

    @Test
    void aLassoSelectsTheCardsThatItTouches() throws Exception {
        hand.drag(hand.inView(2, 40), hand.inView(100, 200), hand.inView(100, 300));
        assertThat(selection()).containsExactlyInAnyOrder(Shop.id("payment"), Shop.id("migrate"));
    }

    @Test
    void aDraggedCardStandsWhereItWasReleasedAndUndoTakesItBack() throws Exception {
        Point2D from = hand.at(Shop.id("report"), 0.3, 0.15);
        hand.drag(from, from.add(20, 5), from.add(264, 0));
        assertThat(position("report")).isEqualTo(new CanvasPoint(640, 408));
        undo();
        assertThat(position("report")).isEqualTo(new CanvasPoint(372, 408));
    }

    @Test
    void escapeGivesAMoveUp() throws Exception {
        Point2D from = hand.at(Shop.id("report"), 0.3, 0.15);
        hand.press(from, from.add(100, 40));
        hand.type(KeyCode.ESCAPE);
        hand.release();
        assertThat(position("report")).isEqualTo(new CanvasPoint(372, 408));
    }

    @Test
    void aTraitFromThePaletteIsAttachedToTheCardUnderThePointer() throws Exception {
        dragFromPalette(CapabilityKind.TRAIT, "Route", "catalog");
        assertThat(traits("catalog")).containsExactly("Autoscaler", "MetricsTrait", "Route");
        undo();
        assertThat(traits("catalog")).containsExactly("Autoscaler", "MetricsTrait");
    }

    @Test
    void whereATraitDoesNotApplyTheCardAndTheBarSayWhy() throws Exception {
        hold(CapabilityKind.TRAIT, "Route", "migrate");
        assertThat(said()).contains("migrate is a Job");
        drop("migrate");
        assertThat(traits("migrate")).isEmpty();
        assertThat(said()).contains("migrate is a Job");
        hand.click("#canvas-refusal-dismiss");
        assertThat(hand.robot().lookup("#canvas-gesture-bar").query().isVisible()).isFalse();
    }

    @Test
    void whileATraitIsDraggedTheBarCountsWhereItApplies() throws Exception {
        hold(CapabilityKind.TRAIT, "Route", "catalog");
        assertThat(said())
                .isEqualTo("Route applies to 4 of 8 components. The muted cards say why not.");
        hand.type(KeyCode.ESCAPE);
        assertThat(Hand.fx(() -> window.studio().drag().isActive())).isFalse();
        assertThat(hand.robot().lookup("#canvas-gesture-bar").query().isVisible()).isFalse();
    }

    @Test
    void whileATraitIsDraggedTheBarSaysWhatTheRulesWouldSay() throws Exception {
        hold(CapabilityKind.TRAIT, "Metrics", "catalog");
        assertThat(said()).startsWith("Metrics applies to").contains("But: ", "MetricsTrait");
        hand.type(KeyCode.ESCAPE);
        hold(CapabilityKind.TRAIT, "Route", "catalog");
        assertThat(said()).doesNotContain("But: ");
    }

    @Test
    void aComponentFromThePaletteStandsWhereItWasDropped() throws Exception {
        Capability deployment =
                Hand.fx(() -> window.capability(CapabilityKind.WORKLOAD, "Deployment"));
        Hand.fx(() -> {
            window.studio().drag().begin(deployment, new Point2D(0, 0));
            window.studio().drag().moveTo(new Point2D(700, 420));
            window.studio().drag().drop(new Point2D(700, 420));
            return true;
        });
        hand.settle();
        assertThat(selection()).hasSize(1);
        assertThat(positions().get(selection().getFirst())).isEqualTo(new CanvasPoint(672, 384));
        TextField name = hand.robot().lookup("#canvas-rename").query();
        assertThat(Hand.fx(() -> name.isVisible() && name.isFocused())).isTrue();
        Hand.fx(() -> {
            name.setText("blog");
            return true;
        });
        hand.type(KeyCode.ENTER);
        assertThat(Hand.fx(() -> window.studio().design().application().orElseThrow().instances()))
                .anyMatch(instance -> instance.name().equals("blog"));
    }

    @Test
    void aScopeFromThePaletteIsJoinedOrMadeAroundTheCard() throws Exception {
        Capability network = Hand.fx(() -> window.capability(CapabilityKind.SCOPE, "Network"));
        Point2D payment = Hand.fx(() -> window.middle("payment"));
        Hand.fx(() -> {
            window.studio().drag().begin(network, new Point2D(0, 0));
            window.studio().drag().moveTo(payment);
            window.studio().drag().drop(payment);
            return true;
        });
        hand.settle();
        hand.click("Join storefront-net");
        assertThat(instance("payment").scopes()).hasSize(1);
    }

    @Test
    void pullingFromTheRightEdgeConnectsAndUndoDisconnects() throws Exception {
        hand.click(hand.on(Shop.id("payment")));
        hand.drag(
                hand.at(Shop.id("payment"), 1, 0.5),
                hand.inView(300, 120),
                hand.on(Shop.id("catalog")));
        assertThat(waitsFor("catalog")).containsExactly("payment");
        undo();
        assertThat(waitsFor("catalog")).isEmpty();
    }

    @Test
    void pullingFromTheLeftEdgeMeansAfter() throws Exception {
        hand.click(hand.on(Shop.id("cart")));
        hand.drag(
                hand.at(Shop.id("cart"), 0, 0.5),
                hand.inView(600, 150),
                hand.on(Shop.id("catalog")));
        assertThat(waitsFor("cart")).containsExactly("catalog");
    }

    @Test
    void aRingIsToldBeforeTheReleaseAndRefusedAfterIt() throws Exception {
        hand.click(hand.on(Shop.id("frontend")));
        hand.press(
                hand.at(Shop.id("frontend"), 1, 0.5),
                hand.inView(500, 390),
                hand.on(Shop.id("migrate")));
        assertThat(said())
                .isEqualTo(
                        "Not possible, it would close a cycle: migrate → checkout → frontend → migrate.");
        hand.release();
        assertThat(waitsFor("migrate")).containsExactly("orders-db");
        assertThat(said()).contains("would close a cycle");
    }

    private List<ElementId> selection() throws Exception {
        return Hand.fx(() -> design().selectionProperty().get());
    }

    private DesignSession design() {
        return window.studio().design();
    }

    private void undo() throws Exception {
        Hand.fx(() -> {
            design().undo();
            return true;
        });
        hand.settle();
    }

    private Map<ElementId, CanvasPoint> positions() throws Exception {
        return Hand.fx(() -> design().workspace().positions());
    }

    private CanvasPoint position(String component) throws Exception {
        return positions().getOrDefault(Shop.id(component), new CanvasPoint(0, 0));
    }

    private ComponentInstance instance(String name) throws Exception {
        return Hand.fx(
                () -> design().workspace().design().model().instance(Shop.id(name)).orElseThrow());
    }

    private List<String> traits(String component) throws Exception {
        return instance(component).traits().stream()
                .map(TraitAttachment::trait)
                .map(trait -> trait.type().kind())
                .toList();
    }

    private List<String> waitsFor(String component) throws Exception {
        return instance(component).wiring().dependencies().stream()
                .map(OrderDependency::instance)
                .toList();
    }

    private String said() throws Exception {
        hand.settle();
        return hand.robot().lookup("#canvas-gesture-bar").query().getAccessibleText();
    }

    private void dragFromPalette(CapabilityKind kind, String title, String component)
            throws Exception {
        hold(kind, title, component);
        drop(component);
    }

    private void hold(CapabilityKind kind, String title, String component) throws Exception {
        Hand.fx(() -> {
            window.studio().drag().begin(window.capability(kind, title), new Point2D(0, 0));
            window.studio().drag().moveTo(window.middle(component));
            return true;
        });
        hand.settle();
    }

    private void drop(String component) throws Exception {
        Hand.fx(() -> {
            window.studio().drag().drop(window.middle(component));
            return true;
        });
        hand.settle();
    }
}
