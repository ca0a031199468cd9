package dev.oamstudio.views.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import org.fxmisc.richtext.model.StyleSpan;
import org.fxmisc.richtext.model.StyleSpans;
import org.junit.jupiter.api.Test;

/// What is coloured as what.
final class HighlightingTest {
    @Test
    void keysValuesAndCommentsAreToldApart() {
        assertThat(pieces("port: 6379 # the usual", List.of()))
                .containsExactly(
                        "port[yaml-key]",
                        ": []",
                        "6379[yaml-number]",
                        " []",
                        "# the usual[yaml-comment]");
        assertThat(pieces("address: backend:6379", List.of()))
                .containsExactly("address[yaml-key]", ": backend:6379[]");
        assertThat(pieces("- {name: \"on\", value: true}", List.of()))
                .containsExactly(
                        "- {[]",
                        "name[yaml-key]",
                        ": []",
                        "\"on\"[yaml-quoted]",
                        ", []",
                        "value[yaml-key]",
                        ": []",
                        "true[yaml-number]",
                        "}[]");
        assertThat(pieces("say: it's 5 o'clock", List.of()))
                .containsExactly("say[yaml-key]", ": it's 5 o'clock[]");
    }

    @Test
    void whatIsFoundIsUnderlinedBesideItsColour() {
        assertThat(pieces("a: bcd", List.of(new Highlighting.Stretch(3, 5, "found-error"))))
                .containsExactly("a[yaml-key]", ": []", "bc[found-error]", "d[]");
    }

    @Test
    void everyTextIsCoveredWholly() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        String letters = "ab:- #\"'{}[],\n1.~|";
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder("x");
            for (int n = random.nextInt(40); n > 0; n--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            int start = random.nextInt(60) - 5;
            StyleSpans<Collection<String>> spans =
                    Highlighting.of(
                            text.toString(),
                            List.of(new Highlighting.Stretch(start, start + 3, "found-note")));
            assertThat(spans.length()).as("seed %d: %s", seed, text).isEqualTo(text.length());
        }
    }

    private static List<String> pieces(String text, List<Highlighting.Stretch> under) {
        List<String> pieces = new ArrayList<>();
        int at = 0;
        for (StyleSpan<Collection<String>> span : Highlighting.of(text, under)) {
            pieces.add(text.substring(at, at + span.getLength()) + List.copyOf(span.getStyle()));
            at += span.getLength();
        }
        return pieces;
    }
}
