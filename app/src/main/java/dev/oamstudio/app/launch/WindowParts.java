package dev.oamstudio.app.launch;

import dev.oamstudio.model.deploy.ClusterDirectory;
import dev.oamstudio.model.diagnostic.ModelMessages;
import dev.oamstudio.views.message.Messages;
import dev.oamstudio.views.session.Surroundings;
import dev.oamstudio.views.shell.Desk;
import dev.oamstudio.views.shell.StudioWindow;
import dev.oamstudio.views.task.Background;
import dev.oamstudio.views.theme.ThemeChoice;
import dev.oamstudio.views.theme.ThemeSwitch;
import java.lang.System.Logger.Level;
import java.util.Locale;

/// What a window is made of.
record WindowParts(Desk desk, ClusterDirectory clusters, Locale locale, ThemeChoice theme) {

    /// A window with what it has around it. On the FX thread.
    Made make() {
        System.Logger log = System.getLogger("dev.oamstudio");
        Background background =
                new Background(defect -> log.log(Level.ERROR, "a defect of OAM Studio", defect));
        ThemeSwitch themes = new ThemeSwitch();
        themes.choiceProperty().set(theme);
        Surroundings around =
                new Surroundings(
                        new Messages(locale), new ModelMessages(locale), background, themes);
        return new Made(new StudioWindow(desk, clusters, around), around);
    }

    /// A window and what it has around it.
    record Made(StudioWindow window, Surroundings around) {}
}
