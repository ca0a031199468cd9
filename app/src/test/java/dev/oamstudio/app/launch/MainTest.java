package dev.oamstudio.app.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Where the user's folders are looked for.
class MainTest {
    private final String before = System.getProperty("user.home", "");

    @AfterEach
    void restore() {
        System.setProperty("user.home", before);
    }

    @Test
    void onUnixTheVariableHomeCounts() {
        Main.goHome("Linux", Map.of("HOME", "/elsewhere"));
        assertThat(System.getProperty("user.home")).isEqualTo("/elsewhere");
    }

    @Test
    void aHomeThatIsNoPathOrOfAnotherSystemDoesNot() {
        Main.goHome("Linux", Map.of("HOME", "relative"));
        Main.goHome("Linux", Map.of());
        Main.goHome("Windows 11", Map.of("HOME", "/elsewhere"));
        assertThat(System.getProperty("user.home")).isEqualTo(before);
    }
}
