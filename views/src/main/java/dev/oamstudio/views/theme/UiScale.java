package dev.oamstudio.views.theme;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.transform.Scale;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import javafx.util.Subscription;

/// How large everything is shown, on top of what the screen asks for: 1 to 3. Owned by the FX thread.
public final class UiScale {
    public static final double SMALLEST = 1;
    public static final double LARGEST = 3;

    private final DoubleProperty factor =
            new SimpleDoubleProperty(this, "factor", SMALLEST) {
                @Override
                public void set(double wanted) {
                    super.set(Math.clamp(wanted, SMALLEST, LARGEST));
                }
            };

    /// The factor; what lies outside of the limits is taken to the nearer one.
    public DoubleProperty factorProperty() {
        return factor;
    }

    /// Wraps the content of a window, so that it is laid out in the room that is left at this scale.
    public Parent frame(Node content) {
        return new ScaledFrame(content, factor);
    }

    /// Shows pop-ups (menus, tooltips, lists of choices) at this scale too, until the subscription ends.
    public Subscription magnifyPopups() {
        ListChangeListener<Window> opened =
                change -> {
                    while (change.next()) {
                        change.getAddedSubList().forEach(this::magnify);
                    }
                };
        Window.getWindows().addListener(opened);
        return () -> Window.getWindows().removeListener(opened);
    }

    private void magnify(Window window) {
        if (window instanceof PopupWindow popup) {
            popup.getScene().getRoot().getChildrenUnmodifiable().forEach(this::magnify);
        }
    }

    private void magnify(Node content) {
        content.getTransforms().removeIf(Magnified.class::isInstance);
        content.getTransforms().add(new Magnified(factor.get()));
    }

    /// A scale that this class has put there. From the top left, so that a pop-up stays where it was opened.
    private static final class Magnified extends Scale {
        Magnified(double factor) {
            super(factor, factor, 0, 0);
        }
    }
}
