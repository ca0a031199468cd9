package dev.oamstudio.views.shell;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// One sheet over the window: questions, settings, lists to choose from. What lies behind is neither clicked nor focused while it
/// is open; Escape or a press beside it closes it, and the focus goes back where it was.
final class Overlay extends StackPane {
    private Optional<Node> focusBefore = Optional.empty();
    private Runnable dismissed = () -> {};
    private Subscription watching = Subscription.EMPTY;

    Overlay() {
        getStyleClass().add("overlay");
        setVisible(false);
        setOnMousePressed(event -> {
            if (event.getTarget() == this) {
                dismiss();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::dismissWithEscape);
        // A list takes Escape for itself, though there is nothing in these that it could end.
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getTarget() instanceof ListView<?>) {
                        dismissWithEscape(event);
                    }
                });
    }

    /// Shows a sheet in the middle, instead of one that is open.
    ///
    /// @param whenDismissed what it means to leave the sheet without an answer
    void show(Region sheet, Runnable whenDismissed) {
        show(sheet, Pos.CENTER, whenDismissed);
    }

    /// Shows a sheet below the header, as lists to choose from are.
    void showAtTop(Region sheet) {
        show(sheet, Pos.TOP_CENTER, () -> {});
    }

    boolean isOpen() {
        return isVisible();
    }

    /// Closes the sheet without asking what that means.
    void close() {
        if (!isOpen()) {
            return;
        }
        watching.unsubscribe();
        setVisible(false);
        getChildren().clear();
        focusBefore.filter(node -> node.getScene() != null).ifPresent(Node::requestFocus);
        focusBefore = Optional.empty();
    }

    private void dismissWithEscape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            dismiss();
            event.consume();
        }
    }

    private void dismiss() {
        close();
        dismissed.run();
    }

    private void show(Region sheet, Pos place, Runnable whenDismissed) {
        close();
        dismissed = whenDismissed;
        Scene scene = getScene();
        focusBefore = Optional.ofNullable(scene.getFocusOwner());
        sheet.getStyleClass().add("sheet");
        ScrollPane room = new Room(sheet);
        room.getStyleClass().add("sheet-room");
        room.setFitToWidth(true);
        room.setFocusTraversable(false);
        room.maxWidthProperty().bind(sheet.prefWidthProperty());
        room.setMaxHeight(USE_PREF_SIZE);
        getChildren().setAll(room);
        StackPane.setAlignment(room, place);
        setVisible(true);
        // The sheet is in the scene, and can take the focus, once its frame has its skin.
        applyCss();
        focusFirst(sheet);
        watching = keepFocus(scene.focusOwnerProperty(), sheet);
    }

    /// As tall as its sheet is in the width that it gets, and scrolled where the window is lower.
    private static final class Room extends ScrollPane {
        private final Region sheet;

        Room(Region sheet) {
            super(sheet);
            this.sheet = sheet;
        }

        @Override
        protected double computePrefHeight(double width) {
            return snappedTopInset()
                    + Math.ceil(sheet.prefHeight(sheet.prefWidth(-1)))
                    + snappedBottomInset();
        }
    }

    private Subscription keepFocus(ObservableValue<Node> owner, Region sheet) {
        return owner.subscribe(node -> {
            if (node != null && !isIn(node, this)) {
                focusFirst(sheet);
            }
        });
    }

    private static boolean isIn(Node node, Node ancestor) {
        @Nullable Node at = node;
        while (at != null && !at.equals(ancestor)) {
            at = at.getParent();
        }
        return at != null;
    }

    private static boolean focusFirst(Parent parent) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            boolean takes = child.isFocusTraversable() && child.isVisible() && !child.isDisabled();
            if (takes) {
                child.requestFocus();
                return true;
            }
            if (child instanceof Parent inner && child.isVisible() && focusFirst(inner)) {
                return true;
            }
        }
        return false;
    }
}
