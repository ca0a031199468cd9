package dev.oamstudio.model.layout;

import static dev.oamstudio.model.layout.LayoutFixture.SHOP;
import static dev.oamstudio.model.layout.LayoutFixture.input;
import static dev.oamstudio.model.layout.LayoutFixture.random;
import static dev.oamstudio.model.layout.LayoutFixture.range;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import dev.oamstudio.model.application.ElementId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AutoLayoutTest {

    private static final double ROOM_FOR_AN_EDGE = 28;

    @Test
    void cardsKeepRoomForEdgesBetweenThem() {
        for (int seed = 0; seed < 12; seed++) {
            LayoutInput input = random(seed, 4 + 4 * seed, range(1, 3), range(2, 3));
            List<CardBox> boxes = List.copyOf(AutoLayout.place(input).values());
            for (int i = 0; i < boxes.size(); i++) {
                CardBox box = boxes.get(i).grown(ROOM_FOR_AN_EDGE);
                assertThat(boxes.subList(i + 1, boxes.size())).noneMatch(box::overlaps);
            }
        }
    }

    @Test
    void scopesWithoutCommonMembersKeepApartAndHaveNoStrangersInside() {
        for (int seed = 0; seed < 8; seed++) {
            LayoutInput input = random(seed, 16 + 3 * seed, range(2, 5), range(6, 8), range(9, 13));
            assertThat(placement(input).disorder()).as("seed " + seed).isZero();
        }
    }

    @Test
    void nestedAndEqualScopesHaveNoStrangersInside() {
        LayoutInput input = random(7, 14, range(2, 9), range(4, 6), range(4, 6));

        assertThat(placement(input).disorder()).isZero();
    }

    @Test
    void theShopFitsAWindowWithTwoScopesThatShareAMember() {
        Placement shop = placement(SHOP);

        assertAll(
                () -> assertThat(shop.disorder()).isZero(),
                () -> assertThat(shop.bounds().width()).isLessThanOrEqualTo(1000),
                () -> assertThat(shop.bounds().height()).isLessThanOrEqualTo(600));
    }

    @Test
    void theShopLeavesTheLowerRightCornerFreeForTheOverview() {
        Placement shop = placement(SHOP);
        CardBox all = shop.bounds();
        CardBox corner = new CardBox(all.right() - 200, all.bottom() - 130, 200, 130);

        assertThat(shop.boxes().values()).noneMatch(corner::overlaps);
    }

    @Test
    void twoCardsStandBesideEachOther() {
        SequencedMap<ElementId, CardBox> boxes = AutoLayout.place(input("a>b"));

        assertThat(boxes.values()).allMatch(box -> box.top() < 60);
    }

    @Test
    void everyDependencyOfTheShopLeadsAheadOrWithinItsColumn() {
        SequencedMap<ElementId, CardBox> boxes = AutoLayout.place(SHOP);

        assertThat(SHOP.links())
                .allSatisfy(link ->
                        assertThat(box(boxes, link.then()).left())
                                .isGreaterThanOrEqualTo(box(boxes, link.first()).left()));
    }

    @Test
    void everyDependencyOfALargeApplicationLeadsAhead() {
        LayoutInput random = random(3, 60);
        String fromOneRoot =
                random.cards().keySet().stream()
                        .map(card -> " root>" + card)
                        .collect(Collectors.joining());
        String links =
                random.links().stream()
                        .map(link -> " " + link.first() + ">" + link.then())
                        .collect(Collectors.joining());
        LayoutInput input = input(fromOneRoot + links);
        SequencedMap<ElementId, CardBox> boxes = AutoLayout.place(input);

        assertThat(input.links())
                .allSatisfy(link ->
                        assertThat(box(boxes, link.then()).left())
                                .isGreaterThan(box(boxes, link.first()).left()));
    }

    @Test
    void theSameApplicationGivesTheSameLayout() {
        assertAll(
                () -> assertThat(AutoLayout.place(SHOP)).isEqualTo(AutoLayout.place(SHOP)),
                () ->
                        assertThat(AutoLayout.place(random(5, 50, range(3, 9), range(7, 12))))
                                .isEqualTo(
                                        AutoLayout.place(
                                                random(5, 50, range(3, 9), range(7, 12)))));
    }

    @Test
    void cardsThatNothingConnectsStandInRowsInTheOrderOfTheFile() {
        LayoutInput input = input(range(0, 29));
        SequencedMap<ElementId, CardBox> boxes = AutoLayout.place(input);
        CardBox all = CardBox.around(boxes.values());
        List<ElementId> reading = new ArrayList<>(boxes.keySet());
        reading.sort((a, b) -> {
            int rows = Double.compare(box(boxes, a).top(), box(boxes, b).top());
            return rows != 0 ? rows : Double.compare(box(boxes, a).left(), box(boxes, b).left());
        });

        assertAll(
                () -> assertThat(all.width() / all.height()).isBetween(1.0, 2.2),
                () -> assertThat(reading).isEqualTo(List.copyOf(input.cards().keySet())));
    }

    @Test
    void partsThatNothingConnectsAreWrappedIntoAWindow() {
        String pairs =
                IntStream.range(0, 12)
                        .mapToObj(number -> "a" + number + ">b" + number)
                        .collect(Collectors.joining(" "));
        CardBox all = CardBox.around(AutoLayout.place(input(pairs)).values());

        assertThat(all.width() / all.height()).isBetween(1.0, 2.5);
    }

    @Test
    void cardsThatWaitForEachOtherAreLaidOutToo() {
        assertThat(AutoLayout.place(input("a>b b>c c>a c>d"))).hasSize(4);
    }

    @Test
    void nothingHasAnEmptyLayout() {
        assertThat(AutoLayout.place(input(""))).isEmpty();
    }

    @Test
    void everythingStandsOnTheGridFromTheOriginOn() {
        Placement shop = placement(SHOP);

        assertAll(
                () -> assertThat(shop.bounds().corner()).isEqualTo(new CanvasPoint(0, 0)),
                () ->
                        assertThat(shop.boxes().values())
                                .allMatch(box -> box.left() % 4 == 0 && box.top() % 4 == 0));
    }

    @Test
    void aThousandCardsAreLaidOut() {
        assertThat(AutoLayout.place(random(1, 1_000))).hasSize(1_000);
    }

    private static Placement placement(LayoutInput input) {
        return new Placement(input, AutoLayout.place(input));
    }

    private static CardBox box(Map<ElementId, CardBox> boxes, ElementId id) {
        return boxes.getOrDefault(id, new CardBox(0, 0, 0, 0));
    }
}
