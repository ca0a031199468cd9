package dev.oamstudio.views.canvas.paint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.views.canvas.Shop;
import dev.oamstudio.views.canvas.scene.Box;
import dev.oamstudio.views.canvas.scene.CanvasScene;
import dev.oamstudio.views.canvas.scene.Card;
import dev.oamstudio.views.canvas.scene.ScenePlan;
import dev.oamstudio.views.canvas.scene.TextWidths;
import dev.oamstudio.views.theme.Palette;
import dev.oamstudio.views.theme.Theme;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/// The picture as a document; no toolkit runs in these tests.
final class SvgPictureTest {
    private static final TextWidths WIDTHS = (face, text) -> 6 * text.length();

    @Test
    void itSaysWhatTheCardsSay() throws Exception {
        List<String> words = texts(svg(shop(Shop.text()), "shop"));
        assertThat(words)
                .contains("checkout", "shop/checkout:1.8.0", "Manual scaler 2", "orders-health");
    }

    @Test
    void itIsAsLargeAsTheSceneWithAMargin() throws Exception {
        Element root = parsed(svg(shop(Shop.text()), "shop")).getDocumentElement();
        double width = shop(Shop.text()).bounds().width() + 64;
        assertThat(Double.parseDouble(root.getAttribute("width"))).isEqualTo(width);
        assertThat(root.getAttribute("viewBox"))
                .isEqualTo("0 0 " + root.getAttribute("width") + " " + root.getAttribute("height"));
    }

    @Test
    void namesThatLookLikeMarkupStayWords() throws Exception {
        String svg = svg(shop(Shop.text().replace("shop/checkout:1.8.0", "a<b>&c")), "<&\u0001>");
        assertThat(texts(svg)).contains("a<b>&c");
        assertThat(parsed(svg).getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("<&\uFFFD>");
    }

    @Test
    void theThemeColoursIt() {
        assertThat(svg(shop(Shop.text()), "shop")).contains("fill=\"#f4f6f8\"");
        SvgPicture.Look dark = new SvgPicture.Look(Palette.of(Theme.DARK), WIDTHS);
        assertThat(SvgPicture.of(shop(Shop.text()), dark, "shop", "Cycle"))
                .contains("fill=\"#090d13\"");
    }

    @Test
    void theSameSceneGivesTheSameText() {
        assertThat(svg(shop(Shop.text()), "shop")).isEqualTo(svg(shop(Shop.text()), "shop"));
    }

    @Test
    void anEmptySceneIsADocumentToo() throws Exception {
        assertThat(texts(svg(CanvasScene.EMPTY, "nothing"))).isEmpty();
    }

    @Test
    void aCardFromSomeWayOffSaysWhyItRefuses() throws Exception {
        Card card = shop(Shop.text()).cards().getFirst();
        CardLook refusing =
                CardLook.PLAIN.with(new CardLook.Shade.Refuses("Route applies to Deployment."));
        assertThat(compact(card, refusing, new Box(0, 0, 136, 80)))
                .contains(card.face().name(), "Route applies", "to Deployment.")
                .doesNotContain(card.face().kind());
        assertThat(compact(card, refusing, new Box(0, 0, 136, 40)))
                .as("where there is no room for it")
                .contains(card.face().kind());
    }

    private static List<String> compact(Card card, CardLook look, Box box) throws Exception {
        SvgSheet sheet = new SvgSheet(WIDTHS);
        Brush brush = new Brush(sheet, Palette.of(Theme.LIGHT), WIDTHS, 1);
        new CompactCardPainter(brush, 0.65).paint(card.face(), look, box);
        return texts("<svg>" + sheet.elements() + "</svg>");
    }

    private static CanvasScene shop(String text) {
        return ScenePlan.of(Shop.source(text, List.of(), Map.of()), Shop.words(), WIDTHS)
                .at(Shop.positions());
    }

    private static String svg(CanvasScene scene, String title) {
        SvgPicture.Look look = new SvgPicture.Look(Palette.of(Theme.LIGHT), WIDTHS);
        return SvgPicture.of(scene, look, title, "Cycle");
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)));
    }

    private static List<String> texts(String svg) throws Exception {
        NodeList found = parsed(svg).getElementsByTagName("text");
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        return texts;
    }
}
