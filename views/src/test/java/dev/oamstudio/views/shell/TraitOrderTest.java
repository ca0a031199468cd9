package dev.oamstudio.views.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.TraitAttachment;
import dev.oamstudio.views.testing.Greeting;
import dev.oamstudio.views.testing.Toolkit;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The order of traits, changed from the keyboard.
@ExtendWith(Toolkit.class)
final class TraitOrderTest {
    @SuppressWarnings("NullAway.Init") // by open
    private ShellUser user;

    @BeforeEach
    void open() throws Exception {
        user = new ShellUser(Locale.ENGLISH, 1000, 900);
        String second =
                """
                        - trait:
                            apiVersion: core.oam.dev/v1alpha2
                            kind: Route
                            spec: {}
                """;
        user.desk().disk().clear();
        user.desk()
                .disk()
                .putAll(
                        Greeting.with(
                                "app.yaml",
                                Greeting.APPLICATION.replace(
                                        "replicaCount: 2\n", "replicaCount: 2\n" + second)));
        user.opensTheSample();
    }

    @AfterEach
    void close() throws Exception {
        user.close();
    }

    @Test
    void theSelectedTraitMovesDownAndUpAgain() throws Exception {
        assertThat(traits()).containsExactly("ManualScalerTrait", "Route");
        Toolkit.onFx(() -> {
            user.design().select(List.of(Greeting.SCALER));
            return true;
        });
        user.presses(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(traits()).containsExactly("Route", "ManualScalerTrait");
        user.presses(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(traits()).containsExactly("Route", "ManualScalerTrait");
        user.presses(KeyCode.ALT, KeyCode.SHIFT, KeyCode.UP);
        assertThat(traits()).containsExactly("ManualScalerTrait", "Route");
    }

    @Test
    void withoutATraitTheCommandsAreNotOffered() throws Exception {
        user.presses(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        user.types("move trait");
        assertThat(user.words()).doesNotContain("Move trait up", "Move trait down");
    }

    private List<String> traits() throws Exception {
        return Toolkit.onFx(() ->
                user.design().application().orElseThrow().instances().stream()
                        .filter(instance -> instance.id().equals(Greeting.FRONTEND))
                        .map(ComponentInstance::traits)
                        .flatMap(List::stream)
                        .map(TraitAttachment::trait)
                        .map(trait -> trait.type().kind())
                        .toList());
    }
}
