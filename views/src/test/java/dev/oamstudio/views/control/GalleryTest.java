package dev.oamstudio.views.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.views.testing.Pictures;
import dev.oamstudio.views.testing.Toolkit;
import dev.oamstudio.views.theme.Density;
import dev.oamstudio.views.theme.ThemeChoice;
import dev.oamstudio.views.theme.ThemeSwitch;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

@ExtendWith(Toolkit.class)
final class GalleryTest {
    private static final List<String> MEASURED =
            List.of(
                    ".chip",
                    ".action-button",
                    ".search-field",
                    ".combo-box",
                    ".tab-strip",
                    ".problem-pill",
                    ".segmented-switch",
                    ".list-view .list-cell",
                    ".table-row-cell",
                    ".tree-cell");

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SYSTEM")
    void theStylesheetsLeaveNothingUnresolvedInAnyTheme(ThemeChoice choice) throws Exception {
        Complaints complaints = new Complaints();
        Logger css = Logger.getLogger("javafx.css");
        css.addHandler(complaints);
        Toolkit.onFx(() -> pictured(choice));
        css.removeHandler(complaints);
        assertThat(complaints.messages).isEmpty();
    }

    @Test
    void comfortablePartsHaveTheirHeights() throws Exception {
        assertThat(heights(Density.COMFORTABLE))
                .isEqualTo(
                        Map.of(
                                ".chip", 22.0,
                                ".action-button", 28.0,
                                ".search-field", 28.0,
                                ".combo-box", 28.0,
                                ".tab-strip", 36.0,
                                ".problem-pill", 18.0,
                                ".segmented-switch", 24.0,
                                ".list-view .list-cell", 28.0,
                                ".table-row-cell", 28.0,
                                ".tree-cell", 24.0));
    }

    @Test
    void compactRowsAndControlsAre24() throws Exception {
        assertThat(heights(Density.COMPACT))
                .containsAllEntriesOf(
                        Map.of(
                                ".action-button", 24.0,
                                ".search-field", 24.0,
                                ".combo-box", 24.0,
                                ".list-view .list-cell", 24.0,
                                ".table-row-cell", 24.0,
                                ".tree-cell", 24.0));
    }

    private static Map<String, Double> heights(Density density) throws Exception {
        return Toolkit.onFx(() -> {
            ThemeSwitch themes = new ThemeSwitch();
            themes.densityProperty().set(density);
            Scene scene = new Scene(new Gallery());
            themes.dress(scene);
            Stage stage = new Stage();
            stage.setScene(scene);
            stage.show();
            scene.snapshot(null);
            Map<String, Double> heights =
                    MEASURED.stream()
                            .collect(
                                    Collectors.toMap(
                                            Function.identity(),
                                            part ->
                                                    scene.lookup(part)
                                                            .getLayoutBounds()
                                                            .getHeight()));
            stage.close();
            return heights;
        });
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
        popups(gallery, name);
        stage.close();
        return true;
    }

    private static void popups(Gallery gallery, String name) throws Exception {
        ContextMenu menu = new ContextMenu();
        MenuItem fix = new MenuItem("Remove Route from backend", new FontIcon(Feather.TRASH_2));
        fix.setAccelerator(KeyCombination.valueOf("Shortcut+Enter"));
        MenuItem off = new MenuItem("Suppress here, with a reason…", new FontIcon(Feather.SLASH));
        off.setDisable(true);
        CheckMenuItem check = new CheckMenuItem("Only problems");
        check.setSelected(true);
        menu.getItems()
                .setAll(
                        fix,
                        off,
                        new SeparatorMenuItem(),
                        check,
                        new Menu("Align", null, new MenuItem("Left")));
        menu.show(gallery, 0, 0);
        Pictures.write(menu.getScene().getRoot(), name + "-menu", 2);
        Tooltip tooltip = new Tooltip("shop/checkout:1.8.0");
        tooltip.show(gallery, 0, 0);
        Pictures.write(tooltip.getScene().getRoot(), name + "-tooltip", 2);
        menu.hide();
        tooltip.hide();
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
