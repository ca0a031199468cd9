package dev.oamstudio.views.canvas;

import dev.oamstudio.model.catalog.Capability;
import dev.oamstudio.model.catalog.CapabilityKind;
import dev.oamstudio.views.session.Studio;
import dev.oamstudio.views.theme.ThemeChoice;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// A canvas in a window of its own. To be used on the FX thread.
record CanvasWindow(Studio studio, CanvasView view, Stage stage) {

    static CanvasWindow open(
            Map<String, String> texts, ThemeChoice theme, double width, double height) {
        Studio studio = StudioOfTests.of(texts, theme);
        CanvasView view = new CanvasView(studio);
        Scene scene = new Scene(new StackPane(view), width, height);
        studio.around().theme().dress(scene);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        view.requestFocus();
        return new CanvasWindow(studio, view, stage);
    }

    /// The middle of a component's card, in the scene.
    Point2D middle(String component) {
        Bounds bounds = view.boundsOf(Shop.id(component)).orElseThrow();
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    Capability capability(CapabilityKind kind, String title) {
        return studio.design().workspace().design().catalog().of(kind).stream()
                .filter(each -> each.presentation().title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    void press(KeyCode code) {
        view.fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }
}
