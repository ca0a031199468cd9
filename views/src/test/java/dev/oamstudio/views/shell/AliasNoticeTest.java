package dev.oamstudio.views.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.edit.Edit;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Value;
import dev.oamstudio.views.testing.Greeting;
import dev.oamstudio.views.testing.Toolkit;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What an edit makes of aliases is said, and can be had the other way.
@ExtendWith(Toolkit.class)
final class AliasNoticeTest {
    private static final String SHARED =
            Greeting.APPLICATION.replace("traits:", "traits: &scaled") + "      traits: *scaled\n";
    private static final ElementId SCALER =
            ElementId.trait(Greeting.BACKEND, "ManualScalerTrait", "", 0);

    @SuppressWarnings("NullAway.Init") // by open
    private ShellUser user;

    @BeforeEach
    void open() throws Exception {
        user = new ShellUser(Locale.ENGLISH, 1000, 900);
        user.desk().disk().putAll(Greeting.with("app.yaml", SHARED));
        user.opensTheSample();
        Edit edit =
                new Edit.SetField(SCALER, FieldPath.ofKeys("spec", "replicaCount"), Value.whole(7));
        Toolkit.onFx(() -> user.design().perform(edit));
        user.until(
                "it is said", () -> user.reads("became copies of what they stood for: *scaled."));
    }

    @AfterEach
    void close() throws Exception {
        user.close();
    }

    @Test
    void oneClickChangesAllPlacesInstead() throws Exception {
        assertThat(text()).doesNotContain("*scaled").contains("replicaCount: 2", "replicaCount: 7");
        user.clicks("#aliases-everywhere");
        assertThat(text()).isEqualTo(SHARED.replace("replicaCount: 2", "replicaCount: 7"));
        user.clicks("#undo");
        assertThat(text()).isEqualTo(SHARED);
    }

    @Test
    void afterAnotherEditItIsTooLate() throws Exception {
        Toolkit.onFx(() -> user.design().perform(new Edit.RenameComponent(Greeting.BACKEND, "b2")));
        assertThat(user.sees("#aliases-everywhere")).isFalse();
    }

    private String text() {
        return user.design().workspace().file("app.yaml").orElseThrow().text();
    }
}
