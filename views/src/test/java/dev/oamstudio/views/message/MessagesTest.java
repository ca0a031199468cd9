package dev.oamstudio.views.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MessagesTest {

    @ParameterizedTest
    @CsvSource({"en, Healthy", "en-GB, Healthy", "zh-CN, 健康", "zh-TW, 健康", "fr, Healthy"})
    void theNearestLanguageSpeaks(String wanted, String sentence) {
        assertThat(new Messages(Locale.forLanguageTag(wanted)).text("health.healthy"))
                .isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "en, 0, no warnings",
        "en, 1, 1 warning",
        "en, 1200, '1,200 warnings'",
        "zh-CN, 1, 1 个警告",
        "zh-CN, 0, 没有警告"
    })
    void countsTakeTheirPlural(String language, int count, String sentence) {
        Messages messages = new Messages(Locale.forLanguageTag(language));
        assertThat(messages.text("problems.warning", count)).isEqualTo(sentence);
    }

    @Test
    void anUnknownKeyIsOurMistake() {
        Messages messages = new Messages(Locale.ENGLISH);
        assertThatThrownBy(() -> messages.text("no.such.key"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No message for the key no.such.key");
    }
}
