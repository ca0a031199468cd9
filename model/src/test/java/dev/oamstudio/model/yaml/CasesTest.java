package dev.oamstudio.model.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The laws' own tool: what it says about a law that does not hold.
class CasesTest {

    @Test
    void aFailureNamesItsSeedAndIsShrunkToItsLastNeededChoice() {
        List<List<Integer>> tried = new ArrayList<>();
        Cases.Law noSevenAmongHundred =
                random -> {
                    List<Integer> numbers = random.ints(100, 0, 50).boxed().toList();
                    tried.add(numbers);
                    assertThat(numbers).doesNotContain(7);
                };
        assertThatThrownBy(() -> Cases.check(100, noSevenAmongHundred))
                .isInstanceOf(AssertionError.class)
                .hasMessageMatching("(?s)seed 202611\\d\\d, \\d+ choices: .*");
        List<Integer> smallest =
                tried.stream().filter(numbers -> numbers.contains(7)).toList().getLast();
        int needed = smallest.indexOf(7) + 1;
        assertThat(smallest.subList(needed, 100)).containsOnly(0);
        assertThatThrownBy(() -> Cases.check(100, noSevenAmongHundred))
                .hasMessageContaining(needed + " choices");
    }
}
