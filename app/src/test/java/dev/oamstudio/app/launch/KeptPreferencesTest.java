package dev.oamstudio.app.launch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.app.file.RealDisk;
import dev.oamstudio.app.file.SafeWriter;
import dev.oamstudio.app.settings.SettingsFile;
import dev.oamstudio.views.shell.Preferences;
import dev.oamstudio.views.shell.WorkbenchLayout;
import dev.oamstudio.views.theme.Density;
import dev.oamstudio.views.theme.ThemeChoice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// What the user chose is there at the next start; what makes no sense is as at the first.
class KeptPreferencesTest {
    private static final long MILLIS = 60_000;

    @TempDir Path folder;

    @BeforeAll
    static void startTheToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void everyChoiceIsThereAtTheNextStart() {
        WorkbenchLayout layout =
                WorkbenchLayout.of(Map.of("left", "hidden", "rightSize", "400", "mode", "yaml"));
        onFx(() -> {
            Preferences chosen = new Preferences(Locale.ENGLISH);
            chosen.themeProperty().set(ThemeChoice.HIGH_CONTRAST);
            chosen.densityProperty().set(Density.COMPACT);
            chosen.scaleProperty().set(1.75);
            chosen.languageProperty().set(Optional.of(Locale.SIMPLIFIED_CHINESE));
            chosen.layoutProperty().set(layout);
            new KeptPreferences(settings(), chosen).write();
            return true;
        });
        assertThat(onFx(this::readAgain))
                .containsExactly(
                        ThemeChoice.HIGH_CONTRAST,
                        Density.COMPACT,
                        1.75,
                        Locale.SIMPLIFIED_CHINESE,
                        layout);
    }

    @Test
    void whatMakesNoSenseIsAsAtTheFirstStart() throws Exception {
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve("settings.yaml"), "theme: plaid\nscale: 7\ndensity: [airy]\n");
        assertThat(onFx(this::readAgain))
                .containsExactly(
                        ThemeChoice.SYSTEM,
                        Density.COMFORTABLE,
                        1.0,
                        Locale.ENGLISH,
                        WorkbenchLayout.FIRST);
    }

    private List<Object> readAgain() {
        Preferences read = new KeptPreferences(settings(), new Preferences(Locale.ENGLISH)).read();
        return List.of(
                read.themeProperty().get(),
                read.densityProperty().get(),
                read.scaleProperty().get(),
                read.language(),
                read.layoutProperty().get());
    }

    private SettingsFile settings() {
        return new SettingsFile(folder, new SafeWriter(new RealDisk(), folder.resolve("backups")));
    }

    private static <T> T onFx(java.util.concurrent.Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(MILLIS, work);
    }
}
