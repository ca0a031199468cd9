package dev.oamstudio.views.shell;

import dev.oamstudio.views.control.TabStrip;
import dev.oamstudio.views.inspector.InspectorView;
import dev.oamstudio.views.session.Studio;
import java.util.List;
import javafx.scene.layout.BorderPane;

/// The inspector.
final class RightPanel extends BorderPane {
    RightPanel(Studio studio) {
        getStyleClass().add("side-panel");
        String title = studio.around().text("shell.right.inspector");
        setTop(new TabStrip<>(List.of(title), tab -> tab));
        setCenter(new InspectorView(studio));
    }
}
