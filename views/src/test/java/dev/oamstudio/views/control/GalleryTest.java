package dev.oamstudio.views.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.views.testing.Pictures;
import dev.oamstudio.views.testing.Toolkit;
import dev.oamstudio.views.theme.ThemeChoice;
import dev.oamstudio.views.theme.ThemeSwitch;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(Toolkit.class)
final class GalleryTest {

    @ParameterizedTest
    @EnumSource(ThemeChoice.class)
    void theStylesheetsLeaveNothingUnresolvedInAnyTheme(ThemeChoice choice) throws Exception {
        Complaints complaints = new Complaints();
        Logger css = Logger.getLogger("javafx.css");
        css.addHandler(complaints);
        Toolkit.onFx(() -> pictured(choice));
        css.removeHandler(complaints);
        assertThat(complaints.messages).isEmpty();
    }

    private static boolean pictured(ThemeChoice choice) throws Exception {
        ThemeSwitch themes = new ThemeSwitch();
        themes.choiceProperty().set(choice);
        Gallery gallery = new Gallery();
        Scene scene = new Scene(gallery);
        themes.dress(scene);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        String name = "gallery-" + choice.name().toLowerCase(Locale.ROOT);
        Pictures.write(gallery, name, 1);
        Pictures.write(gallery, name + "-200", 2);
        stage.close();
        return true;
    }

    /// What the toolkit says about stylesheets that it does not understand.
    private static final class Complaints extends Handler {
        private final List<String> messages = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord entry) {
            messages.add(entry.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
