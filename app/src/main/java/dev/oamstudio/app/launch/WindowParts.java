package dev.oamstudio.app.launch;

import dev.oamstudio.model.deploy.ClusterDirectory;
import dev.oamstudio.views.shell.Desk;
import dev.oamstudio.views.shell.Preferences;
import dev.oamstudio.views.shell.StudioWindow;
import dev.oamstudio.views.task.Background;
import java.lang.System.Logger.Level;
import java.util.Locale;

/// What a window is made of.
///
/// @param locale the language of the system, or the one that was asked for
record WindowParts(Desk desk, ClusterDirectory clusters, Locale locale) {

    /// A window with what it has around it. On the FX thread.
    Made make() {
        return make(new Preferences(locale));
    }

    /// A window for somebody who has chosen before. On the FX thread.
    Made make(Preferences preferences) {
        System.Logger log = System.getLogger("dev.oamstudio");
        Background background =
                new Background(defect -> log.log(Level.ERROR, "a defect of OAM Studio", defect));
        return new Made(new StudioWindow(desk, clusters, background, preferences), background);
    }

    /// A window and where its work is done.
    record Made(StudioWindow window, Background background) {}
}
