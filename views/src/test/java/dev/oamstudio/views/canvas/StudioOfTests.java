package dev.oamstudio.views.canvas;

import dev.oamstudio.model.catalog.Catalog;
import dev.oamstudio.model.deploy.ClusterDirectory;
import dev.oamstudio.model.deploy.ClusterException;
import dev.oamstudio.model.deploy.Deployer;
import dev.oamstudio.model.diagnostic.ModelMessages;
import dev.oamstudio.model.edit.Workspace;
import dev.oamstudio.views.message.Messages;
import dev.oamstudio.views.session.CapabilityDrag;
import dev.oamstudio.views.session.ClusterSession;
import dev.oamstudio.views.session.DesignSession;
import dev.oamstudio.views.session.Studio;
import dev.oamstudio.views.session.Surroundings;
import dev.oamstudio.views.task.Background;
import dev.oamstudio.views.theme.ThemeChoice;
import dev.oamstudio.views.theme.ThemeSwitch;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A studio around texts, without a cluster.
public final class StudioOfTests {
    private StudioOfTests() {}

    /// To be called on the FX thread.
    public static Studio of(Map<String, String> texts, ThemeChoice theme) {
        Background background = new Background(StudioOfTests::fail);
        DesignSession design =
                new DesignSession(Workspace.of(texts, Catalog.builtIn()), background);
        ThemeSwitch themes = new ThemeSwitch();
        themes.choiceProperty().set(theme);
        return new Studio(
                design,
                new ClusterSession(new NoClusters(), design, background),
                new CapabilityDrag(),
                new Surroundings(
                        new Messages(Locale.ENGLISH),
                        new ModelMessages(Locale.ENGLISH),
                        background,
                        themes));
    }

    /// No cluster at all.
    public static ClusterDirectory noClusters() {
        return new NoClusters();
    }

    private static void fail(Throwable defect) {
        throw new AssertionError(defect);
    }

    private record NoClusters() implements ClusterDirectory {
        @Override
        public List<ContextChoice> choices() {
            return List.of();
        }

        @Override
        public Deployer connect(ContextChoice choice) throws ClusterException {
            throw new UnsupportedOperationException("these tests have no cluster");
        }
    }
}
