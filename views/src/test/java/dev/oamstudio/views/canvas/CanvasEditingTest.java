package dev.oamstudio.views.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.application.OrderDependency;
import dev.oamstudio.model.catalog.CapabilityKind;
import dev.oamstudio.model.edit.Edit;
import dev.oamstudio.model.layout.CanvasPoint;
import dev.oamstudio.views.session.DesignSession;
import dev.oamstudio.views.session.Request;
import dev.oamstudio.views.testing.Greeting;
import dev.oamstudio.views.testing.Toolkit;
import dev.oamstudio.views.theme.ThemeChoice;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.geometry.Point2D;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Copies, pastes, appends, finds, and finds ways out on a canvas, as a person does.
@ExtendWith(Toolkit.class)
final class CanvasEditingTest {
    private static final String RING =
            """
            apiVersion: core.oam.dev/v1alpha2
            kind: ApplicationConfiguration
            metadata:
              name: shop
            spec:
              components:
                - componentName: web
                  instanceName: frontend
                  dependencies: [backend]
                - componentName: cache
                  instanceName: backend
                  dependencies: [frontend]
                - componentName: cache
                  instanceName: other
                  dependencies: [backend]
            """;

    private static final String LAYOUT =
            """
            cards:
              component/shop/frontend: {x: 60, "y": 60}
              component/shop/backend: {x: 480, "y": 60}
              component/shop/other: {x: 480, "y": 300}
            """;

    private static final String BLOG =
            """
            apiVersion: apps/v1
            kind: Deployment
            metadata:
              name: blog
            """;

    // Each test opens its own folder first.
    @SuppressWarnings("NullAway.Init")
    private CanvasWindow window;

    @SuppressWarnings("NullAway.Init")
    private Hand hand;

    private void open(Map<String, String> texts) throws Exception {
        window = Hand.fx(() -> CanvasWindow.open(texts, ThemeChoice.LIGHT, 896, 588));
        hand = new Hand(window);
        hand.settle();
    }

    private void openRing() throws Exception {
        open(Map.of("shop.yaml", RING, ".oam-studio/layout.yaml", LAYOUT));
    }

    private void openShop() throws Exception {
        open(Map.of(Shop.FILE, Shop.text()));
        Hand.fx(() -> design().perform(new Edit.MoveOnCanvas(Shop.positions())));
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
    void aCopiedCardIsYamlInTheClipboardAndPastedAsAComponentOfItsOwn() throws Exception {
        openRing();
        hand.click(hand.on(id("other")));
        hand.type(KeyCode.SHORTCUT, KeyCode.C);
        assertThat(clipboard()).contains("kind: ApplicationConfiguration", "instanceName: other");
        hand.type(KeyCode.SHORTCUT, KeyCode.V);
        assertThat(names()).containsExactly("frontend", "backend", "other", "other-2");
        assertThat(waitsFor("other-2")).containsExactly("backend");
        assertThat(selection()).containsExactly(id("other-2"));
    }

    @Test
    void aCopiedTraitIsPastedOntoTheSelectedCardWithItsFields() throws Exception {
        open(Greeting.texts());
        select(Greeting.SCALER);
        hand.type(KeyCode.SHORTCUT, KeyCode.C);
        assertThat(clipboard()).contains("kind: ManualScalerTrait", "replicaCount: 2");
        select(Greeting.BACKEND);
        hand.type(KeyCode.SHORTCUT, KeyCode.V);
        String text = Hand.fx(() -> design().workspace().file("app.yaml").orElseThrow().text());
        assertThat(text.split("replicaCount: 2", -1)).hasSize(3);
    }

    private void select(ElementId element) throws Exception {
        Hand.fx(() -> {
            window.view().requestFocus();
            design().select(List.of(element));
            return true;
        });
    }

    @Test
    void aCutCardGoesAndComesBackWhereThePointerIs() throws Exception {
        openRing();
        hand.click(hand.on(id("other")));
        hand.type(KeyCode.SHORTCUT, KeyCode.X);
        assertThat(names()).containsExactly("frontend", "backend");
        hand.robot().moveTo(hand.inView(200, 400));
        CanvasPoint pointer =
                Hand.fx(() ->
                        window.view().frameProperty().get().toPlane(new CanvasPoint(200, 400)));
        hand.type(KeyCode.SHORTCUT, KeyCode.V);
        assertThat(names()).containsExactly("frontend", "backend", "other");
        CanvasPoint place = position("other");
        assertThat(Math.abs(place.x() - pointer.x())).isLessThanOrEqualTo(4);
        assertThat(Math.abs(place.y() - pointer.y())).isLessThanOrEqualTo(4);
    }

    @Test
    void yamlFromElsewhereMakesTheFirstComponentOfAnEmptyCanvas() throws Exception {
        open(Map.of());
        put(BLOG);
        hand.click("#canvas-hint-paste");
        assertThat(names()).containsExactly("blog");
    }

    @Test
    void whatIsNoYamlOfKubernetesIsRefusedWithWords() throws Exception {
        openRing();
        put("buy milk");
        hand.click(hand.on(id("other")));
        hand.type(KeyCode.SHORTCUT, KeyCode.V);
        assertThat(said()).startsWith("There is no Kubernetes object to paste.");
        assertThat(names()).hasSize(3);
    }

    @Test
    void textOfASlideIsOfferedRepairedAndNotPastedAsItIs() throws Exception {
        openRing();
        put(
                """
                apiVersion: core.oam.dev/v1alpha2
                kind: Component
                metatdata: {name: blog}
                spec: {workload: {apiVersion: apps/v1, kind: Deployment}}
                """);
        hand.click(hand.on(id("other")));
        hand.type(KeyCode.SHORTCUT, KeyCode.V);
        assertThat(names()).hasSize(3);
        Request asked = Hand.fx(() -> design().requests().askedProperty().get().orElseThrow());
        assertThat(asked).isInstanceOf(Request.Propose.class);
        Request.Propose proposal = (Request.Propose) asked;
        assertThat(proposal.title()).isEqualTo("Paste, with one line repaired");
        assertThat(proposal.notes())
                .singleElement()
                .asString()
                .isEqualTo("Line 3: “metatdata: {name: blog}” becomes “metadata: {name: blog}”");
        Hand.fx(() -> design().perform(proposal.edit()));
        assertThat(names()).contains("blog");
    }

    @Test
    void anAppendedComponentStandsBesideIsConnectedAndIsNamedAtOnce() throws Exception {
        openRing();
        hand.click(hand.on(id("frontend")));
        hand.click("#canvas-pad-append");
        hand.click("Job");
        TextField name = hand.robot().lookup("#canvas-rename").query();
        assertThat(Hand.fx(() -> name.isVisible() && name.isFocused())).isTrue();
        hand.write("collector");
        hand.type(KeyCode.ENTER);
        assertThat(names()).contains("collector");
        assertThat(waitsFor("collector")).containsExactly("frontend");
        assertThat(position("collector").x()).isGreaterThan(60 + 212);
    }

    @Test
    void theSignOfACycleOffersEachOfItsEdges() throws Exception {
        openRing();
        ElementId edge = ElementId.order(id("backend"), id("frontend"));
        hand.click(sign(edge));
        hand.click("Remove backend → frontend");
        assertThat(waitsFor("frontend")).isEmpty();
        assertThat(waitsFor("backend")).containsExactly("frontend");
    }

    @Test
    void aRefusedConnectionOffersTheOtherDirectionAndEachEdgeOfTheRing() throws Exception {
        open(Map.of("shop.yaml", line(), ".oam-studio/layout.yaml", LAYOUT));
        hand.click(hand.on(id("other")));
        hand.drag(hand.at(id("other"), 1, 0.5), hand.inView(400, 300), hand.on(id("frontend")));
        assertThat(said()).contains("would close a cycle");
        hand.click("Remove frontend → backend first");
        assertThat(waitsFor("frontend")).containsExactly("other");
        assertThat(waitsFor("backend")).isEmpty();
    }

    @Test
    void aRefusedTraitOffersOneThatApplies() throws Exception {
        openShop();
        Point2D job = Hand.fx(() -> window.middle("migrate"));
        Hand.fx(() -> {
            window.studio()
                    .drag()
                    .begin(window.capability(CapabilityKind.TRAIT, "Route"), new Point2D(0, 0));
            window.studio().drag().moveTo(job);
            window.studio().drag().drop(job);
            return true;
        });
        assertThat(said()).contains("Route applies to");
        String offer =
                hand.robot().lookup("#canvas-gesture-bar .link-button").queryLabeled().getText();
        assertThat(offer).startsWith("Attach ").endsWith(" instead");
        hand.click(offer);
        assertThat(Hand.fx(() -> instance("migrate").traits())).hasSize(1);
        assertThat(hand.robot().lookup("#canvas-gesture-bar").query().isVisible()).isFalse();
    }

    @Test
    void aCardIsFoundByItsNameAndEnterGoesToTheNext() throws Exception {
        openShop();
        hand.click(hand.on(id("payment")));
        hand.type(KeyCode.SHORTCUT, KeyCode.F);
        hand.write("ca");
        assertThat(selection()).containsExactly(id("catalog"));
        hand.type(KeyCode.ENTER);
        assertThat(selection()).containsExactly(id("cart"));
        hand.type(KeyCode.SHIFT, KeyCode.ENTER);
        assertThat(selection()).containsExactly(id("catalog"));
        hand.type(KeyCode.ESCAPE);
        assertThat(Hand.fx(() -> window.view().isFocused())).isTrue();
        assertThat(hand.robot().lookup("#canvas-search").query().isVisible()).isFalse();
    }

    @Test
    void whatNoCardSaysIsNotFound() throws Exception {
        openRing();
        hand.click(hand.on(id("other")));
        hand.type(KeyCode.SHORTCUT, KeyCode.F);
        hand.write("zebra");
        assertThat(hand.robot().lookup("#canvas-search-count").queryLabeled().getText())
                .isEqualTo("None found");
        assertThat(selection()).containsExactly(id("other"));
    }

    @Test
    void theWholeApplicationIsWrittenAsSvgOrPng(@TempDir Path folder) throws Exception {
        openShop();
        Hand.fx(() -> {
            window.view().exportTo(folder.resolve("shop.svg"));
            window.view().exportTo(folder.resolve("shop.png"));
            return true;
        });
        assertThat(Files.readString(folder.resolve("shop.svg"))).contains(">checkout</text>");
        BufferedImage png = ImageIO.read(folder.resolve("shop.png").toFile());
        assertThat(png.getWidth()).isGreaterThan(2 * 840);
    }

    @Test
    void lettersInANameAreNoCommands() throws Exception {
        openRing();
        hand.click(hand.on(id("other")));
        hand.type(KeyCode.F2);
        hand.type(KeyCode.SHORTCUT, KeyCode.A);
        hand.write("cat");
        hand.type(KeyCode.ENTER);
        assertThat(names()).containsExactly("frontend", "backend", "cat");
        assertThat(hand.robot().lookup("#canvas-gesture-bar").query().isVisible()).isFalse();
    }

    @Test
    void aLassoSelectsWhatItTouches() throws Exception {
        openShop();
        hand.drag(
                hand.at(Shop.id("report"), -0.1, 1.1),
                hand.at(Shop.id("report"), 0.5, 0.5),
                hand.at(Shop.id("report"), 1.1, 0.4));
        assertThat(selection()).containsExactly(Shop.id("report"));
    }

    @Test
    void selectedCardsAreAlignedFromThePad() throws Exception {
        openRing();
        Hand.fx(() -> {
            design().select(List.of(id("frontend"), id("other")));
            return true;
        });
        hand.settle();
        hand.click("#canvas-pad-align");
        hand.click("Align left edges");
        assertThat(position("other").x()).isEqualTo(position("frontend").x());
    }

    /// A line without a ring: frontend, then backend, then other.
    private static String line() {
        return RING.replaceFirst("  dependencies: .backend.\\n    ", "");
    }

    private Point2D sign(ElementId edge) throws Exception {
        hand.settle();
        return Hand.fx(() ->
                window.view()
                        .boundsOf(edge)
                        .map(box ->
                                window.view()
                                        .getScene()
                                        .getRoot()
                                        .localToScreen(box.getMinX(), box.getMinY()))
                        .orElseThrow());
    }

    private static ElementId id(String instance) {
        return ElementId.component("shop", instance);
    }

    private DesignSession design() {
        return window.studio().design();
    }

    private List<ElementId> selection() throws Exception {
        return Hand.fx(() -> design().selectionProperty().get());
    }

    private CanvasPoint position(String name) throws Exception {
        return Hand.fx(() ->
                design().workspace().positions().getOrDefault(id(name), new CanvasPoint(0, 0)));
    }

    private List<String> names() throws Exception {
        return Hand.fx(() ->
                design().application().orElseThrow().instances().stream()
                        .map(ComponentInstance::name)
                        .toList());
    }

    private ComponentInstance instance(String name) {
        return design().workspace().design().model().instance(id(name)).orElseThrow();
    }

    private List<String> waitsFor(String name) throws Exception {
        return Hand.fx(() ->
                instance(name).wiring().dependencies().stream()
                        .map(OrderDependency::instance)
                        .toList());
    }

    private String said() throws Exception {
        hand.settle();
        return hand.robot().lookup("#canvas-gesture-bar").query().getAccessibleText();
    }

    private static String clipboard() throws Exception {
        return Hand.fx(() ->
                String.valueOf(Clipboard.getSystemClipboard().getContent(DataFormat.PLAIN_TEXT)));
    }

    private static void put(String text) throws Exception {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Hand.fx(() -> Clipboard.getSystemClipboard().setContent(content));
    }
}
