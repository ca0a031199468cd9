package dev.oamstudio.model.layout;

import static dev.oamstudio.model.layout.LayoutFixture.set;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.layout.Arrangement.Bundle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BundlesTest {

    @Test
    void scopesThatDoNotCrossAreKeptWhole() {
        List<Set<ElementId>> scopes = List.of(set("a b c"), set("a b"), set("d"));

        assertThat(Bundles.ways(scopes))
                .containsExactly(
                        List.of(
                                new Bundle(true, set("a b c")),
                                new Bundle(true, set("a b")),
                                new Bundle(true, set("d"))));
    }

    @Test
    void ofScopesThatCrossEachIsKeptWholeOnceAndAllAreKeptApartFromStrangers() {
        assertThat(Bundles.ways(List.of(set("a b"), set("b c"))))
                .containsExactly(
                        List.of(
                                new Bundle(true, set("a b")),
                                new Bundle(true, set("c")),
                                new Bundle(false, set("a b c"))),
                        List.of(
                                new Bundle(true, set("b c")),
                                new Bundle(true, set("a")),
                                new Bundle(false, set("a b c"))),
                        List.of());
    }

    @Test
    void noTwoBundlesOfAWayCross() {
        Random random = new Random(11);
        for (int run = 0; run < 2_000; run++) {
            List<Set<ElementId>> scopes = new ArrayList<>();
            for (int scope = 0; scope < 1 + random.nextInt(5); scope++) {
                scopes.add(
                        random.ints(1 + random.nextInt(5), 0, 8)
                                .mapToObj(card -> new ElementId("n" + card))
                                .collect(Collectors.toSet()));
            }
            assertThat(Bundles.ways(scopes)).allSatisfy(BundlesTest::nests);
        }
    }

    private static void nests(List<Bundle> bundles) {
        for (Bundle one : bundles) {
            assertThat(bundles)
                    .allMatch(other ->
                            Collections.disjoint(one.members(), other.members())
                                    || one.members().containsAll(other.members())
                                    || other.members().containsAll(one.members()));
        }
    }
}
