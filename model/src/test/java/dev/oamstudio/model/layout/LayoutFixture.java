package dev.oamstudio.model.layout;

import dev.oamstudio.model.application.ElementId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What to lay out, for tests: by hand, `a>b` for a link and `a b` for a scope, and at random.
final class LayoutFixture {
    static final LayoutInput SHOP =
            input(
                    "payment>checkout catalog>frontend cart>frontend orders-db>migrate migrate>checkout"
                            + " orders-db>checkout checkout>frontend orders-db>report",
                    "catalog cart checkout frontend",
                    "orders-db migrate checkout report");

    private LayoutFixture() {}

    static LayoutInput input(String links, String... scopes) {
        List<List<ElementId>> ends =
                words(links)
                        .map(link ->
                                Arrays.stream(link.split(">", -1)).map(ElementId::new).toList())
                        .toList();
        SequencedMap<ElementId, CardSize> cards = new LinkedHashMap<>();
        ends.forEach(link -> link.forEach(card -> cards.putIfAbsent(card, size(cards.size()))));
        return new LayoutInput(
                cards,
                ends.stream()
                        .filter(link -> link.size() == 2)
                        .map(link -> new LayoutInput.Link(link.getFirst(), link.getLast()))
                        .toList(),
                Arrays.stream(scopes).map(LayoutFixture::set).toList());
    }

    /// Cards, each linked with up to two before it, none of it in a circle.
    static LayoutInput random(long seed, int cards, String... scopes) {
        Random random = new Random(seed);
        StringBuilder links = new StringBuilder("n0");
        for (int card = 1; card < cards; card++) {
            String name = " n" + card;
            links.append(name);
            random.ints(random.nextInt(3), Math.max(0, card - 8), card)
                    .distinct()
                    .forEach(before ->
                            links.append(" n").append(before).append(">").append(name.strip()));
        }
        return input(links.toString(), scopes);
    }

    static Set<ElementId> set(String members) {
        Set<ElementId> set = new LinkedHashSet<>();
        words(members).map(ElementId::new).forEach(set::add);
        return set;
    }

    /// `n3 n4 n5`
    static String range(int from, int to) {
        return String.join(
                " ", IntStream.rangeClosed(from, to).mapToObj(card -> "n" + card).toList());
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.split(" ", -1)).filter(word -> !word.isEmpty());
    }

    private static CardSize size(int number) {
        return new CardSize(212, number % 3 == 1 ? 94 : 124);
    }
}
