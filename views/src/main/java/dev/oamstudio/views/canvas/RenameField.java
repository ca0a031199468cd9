package dev.oamstudio.views.canvas;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.edit.Edit;
import dev.oamstudio.views.canvas.gesture.Desk;
import dev.oamstudio.views.canvas.scene.Box;
import dev.oamstudio.views.canvas.scene.Card;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

/// A field over a card's name while it is renamed. Enter takes the name, Escape or leaving the field does not.
final class RenameField extends TextField {
    private static final double LEFT = 44;
    private static final double TOP = 6;
    private static final double HEIGHT = 26;
    private static final double LEAST_WIDTH = 120;

    private final Desk desk;
    private final Runnable done;
    private Optional<ElementId> renaming = Optional.empty();

    /// @param done told when the keyboard should go back to the canvas
    RenameField(Desk desk, Runnable done) {
        this.desk = desk;
        this.done = done;
        getStyleClass().add("rename-field");
        setId("canvas-rename");
        setManaged(false);
        setVisible(false);
        setAccessibleText(desk.words().text("canvas.rename"));
        setOnAction(event -> accept());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close();
            }
        });
        focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        renaming = Optional.empty();
                        setVisible(false);
                    }
                });
    }

    void open(Card card) {
        renaming = Optional.of(card.id());
        setText(card.face().name());
        setVisible(true);
        follow();
        requestFocus();
        selectAll();
    }

    /// Stays over its card while the view moves.
    void follow() {
        renaming.flatMap(desk.live().scene()::card)
                .ifPresent(card -> {
                    double zoom = desk.viewport().frame().zoom();
                    Box box = desk.viewport().frame().toPicture(card.box());
                    double width = Math.max(LEAST_WIDTH, box.width() - LEFT * zoom - 8);
                    resizeRelocate(
                            Math.rint(box.x() + LEFT * zoom),
                            Math.rint(box.y() + TOP * zoom),
                            width,
                            HEIGHT);
                });
    }

    private void accept() {
        Optional<ElementId> component = renaming;
        String name = getText().strip();
        close();
        component
                .filter(id -> !desk.name(id).equals(name))
                .ifPresent(id ->
                        desk.performInPlace(
                                Message.of("edit.label.rename", desk.name(id)),
                                new Edit.RenameComponent(id, name)));
    }

    private void close() {
        renaming = Optional.empty();
        setVisible(false);
        done.run();
    }
}
