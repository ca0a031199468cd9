package dev.oamstudio.views.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.rule.LintSettings;
import dev.oamstudio.model.yaml.YamlFile;
import dev.oamstudio.views.testing.Greeting;
import dev.oamstudio.views.testing.Toolkit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What is done about a problem with the keyboard alone.
@ExtendWith(Toolkit.class)
final class ProblemCommandsTest {
    private static final String TWO_MISSPELT =
            """
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: blog}
            spec:
              replica: 2
              selector: {matchLabels: {app: blog}}
              template:
                metadata: {labels: {app: blog}}
                spec:
                  containers:
                    - name: blog
                      image: ex.dev/blog:1.0.0
                      imagePullPolicies: Always
            """;

    @SuppressWarnings("NullAway.Init") // by open
    private ShellUser user;

    @BeforeEach
    void open() throws Exception {
        user = new ShellUser(Locale.ENGLISH, 1000, 900);
        user.desk().disk().clear();
        user.desk().disk().putAll(Greeting.with("blog.yaml", TWO_MISSPELT));
        user.opensTheSample();
        user.until(
                "something is found",
                () ->
                        user.design().diagnosticsProperty().get().stream()
                                .anyMatch(this::isMisspelt));
    }

    @AfterEach
    void close() throws Exception {
        user.close();
    }

    @Test
    void everythingThatCanBeDoneIsAListToChooseFrom() throws Exception {
        goesToAMisspeltField();
        user.presses(KeyCode.CONTROL, KeyCode.PERIOD);
        user.until("the list is shown", () -> user.reads("Turn off field-known in this folder…"));
        assertThat(user.reads("Allow here…")).isTrue();
        user.presses(KeyCode.ENTER);
        user.until("the difference is shown", () -> user.sees("#difference"));
        user.presses(KeyCode.ENTER);
        assertThat(text("blog.yaml")).contains("replicas: 2");
    }

    @Test
    void allOfAKindAreMendedAtOnce() throws Exception {
        goesToAMisspeltField();
        does("fix all problems of this kind");
        user.until("the difference is shown", () -> user.sees("#difference"));
        user.presses(KeyCode.ENTER);
        assertThat(text("blog.yaml")).contains("replicas: 2").contains("imagePullPolicy: Always");
    }

    @Test
    void aProblemIsAllowedItsRuleTurnedOffOrExplained() throws Exception {
        goesToAMisspeltField();
        does("explain the rule");
        assertThat(user.sees("#rule-page")).isTrue();
        user.clicks("#rule-done");
        does("allow this problem");
        assertThat(user.sees("#allow-reason")).isTrue();
        user.presses(KeyCode.ESCAPE);
        does("turn the rule off");
        user.until("the difference is shown", () -> user.sees("#difference"));
        user.presses(KeyCode.ENTER);
        assertThat(text(LintSettings.FILE)).contains("field-known");
    }

    @Test
    void withoutAProblemInHandThatIsSaid() throws Exception {
        does("allow this problem");
        assertThat(user.reads("No problem is in hand")).isTrue();
        assertThat(user.sees("#allow-reason")).isFalse();
    }

    private boolean isMisspelt(Diagnostic found) {
        return found.rule().name().equals("field-known");
    }

    /// With F8 from problem to problem.
    private void goesToAMisspeltField() throws Exception {
        List<Diagnostic> all = Toolkit.onFx(() -> user.design().diagnosticsProperty().get());
        Diagnostic wanted = all.stream().filter(this::isMisspelt).findFirst().orElseThrow();
        for (int i = 0; i <= all.indexOf(wanted); i++) {
            user.presses(KeyCode.F8);
        }
        assertThat(Toolkit.onFx(() -> user.design().revealedProperty().get()))
                .isEqualTo(Optional.of(wanted.place()));
    }

    private void does(String command) throws Exception {
        user.presses(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        user.types(command);
        user.presses(KeyCode.ENTER);
    }

    private String text(String path) throws Exception {
        return Toolkit.onFx(
                () -> user.design().workspace().file(path).map(YamlFile::text).orElse(""));
    }
}
