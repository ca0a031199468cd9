package dev.oamstudio.model.kube;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {
    @ParameterizedTest
    @CsvSource({
        "500m, 0.5",
        "1, 1000m",
        "1Gi, 1024Mi",
        "1G, 1000000000",
        "2e3, 2k",
        "1E, 1000P",
        "100u, 0.1m",
        ".5, 500m",
        "+1, 1.0"
    })
    void amountsAreEqualHoweverTheyAreWritten(String one, String other) {
        assertThat(Quantity.parse(one)).isPresent().isEqualTo(Quantity.parse(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "m", "1 Gi", "1gi", "one", "1KK", "0x10"})
    void whatIsNoQuantityIsNone(String written) {
        assertThat(Quantity.parse(written)).isEmpty();
    }
}
