package dev.oamstudio.views.canvas.scene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.layout.CanvasPoint;
import java.util.List;
import org.junit.jupiter.api.Test;

final class HullShapeTest {
    private static final Box UPPER_LEFT = new Box(0, 0, 212, 124);
    private static final Box UPPER_RIGHT = new Box(300, 0, 212, 124);
    private static final Box LOWER_LEFT = new Box(0, 200, 212, 124);
    private static final Box LOWER_RIGHT = new Box(300, 200, 212, 124);

    @Test
    void membersHaveRoomForTheTitleAboveAndSomeAirAround() {
        HullShape shape = HullShape.around(List.of(UPPER_LEFT, UPPER_RIGHT), List.of(), 0);
        assertThat(shape.bounds()).isEqualTo(new Box(-16, -32, 544, 172));
        assertThat(shape.loops())
                .containsExactly(
                        List.of(
                                point(-16, -32),
                                point(528, -32),
                                point(528, 140),
                                point(-16, 140)));
    }

    @Test
    void aStrangerInTheCornerIsLeftOut() {
        HullShape shape =
                HullShape.around(
                        List.of(UPPER_LEFT, UPPER_RIGHT, LOWER_LEFT), List.of(LOWER_RIGHT), 0);
        assertThat(shape.loops())
                .containsExactly(
                        List.of(
                                point(-16, -32),
                                point(528, -32),
                                point(528, 192),
                                point(292, 192),
                                point(292, 340),
                                point(-16, 340)));
    }

    @Test
    void aStrangerThatIsSurroundedGetsALineOfItsOwn() {
        Box middle = new Box(300, 200, 212, 124);
        List<Box> ring =
                List.of(
                        new Box(0, 0, 800, 124),
                        new Box(0, 400, 800, 124),
                        new Box(0, 200, 212, 124),
                        new Box(600, 200, 212, 124));
        HullShape shape = HullShape.around(ring, List.of(middle), 0);
        assertThat(shape.loops()).hasSize(2);
        assertThat(shape.loops().get(1))
                .containsExactlyInAnyOrder(
                        point(292, 192), point(520, 192), point(520, 332), point(292, 332));
    }

    @Test
    void theTitleStandsAtTheLeftmostOfTheUppermostCorners() {
        HullShape shape =
                HullShape.around(List.of(UPPER_RIGHT, LOWER_LEFT), List.of(UPPER_LEFT), 0);
        assertThat(shape.titleCorner()).isEqualTo(point(220, -32));
    }

    @Test
    void aHullAroundAHullWithTheSameTitlePlaceIsLarger() {
        Box plain = HullShape.around(List.of(UPPER_LEFT), List.of(), 0).bounds();
        Box outer = HullShape.around(List.of(UPPER_LEFT), List.of(), 1).bounds();
        assertThat(outer).isEqualTo(plain.grown(32, 8));
    }

    private static CanvasPoint point(double x, double y) {
        return new CanvasPoint(x, y);
    }
}
