package dev.oamstudio.views.canvas;

import dev.oamstudio.views.session.Studio;
import javafx.scene.layout.StackPane;

/// The application as a picture.
public final class CanvasView extends StackPane {
    public CanvasView(Studio studio) {
        setAccessibleText(studio.design().applicationNameProperty().get());
    }
}
