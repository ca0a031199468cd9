package dev.oamstudio.views.canvas;

import dev.oamstudio.model.layout.CanvasPoint;
import dev.oamstudio.views.canvas.gesture.ConnectGesture;
import dev.oamstudio.views.canvas.gesture.Desk;
import dev.oamstudio.views.canvas.scene.Box;
import dev.oamstudio.views.canvas.scene.Card;
import dev.oamstudio.views.canvas.scene.CardMeasures;
import dev.oamstudio.views.canvas.scene.Side;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What keys do while the canvas has the keyboard.
final class CanvasKeys {
    private static final double LARGE_STEP = 4 * CardMeasures.SNAP;
    private static final double PAN_STEP = 48;

    private final Desk desk;
    private final Selection selection;
    private final Commands commands;
    private final Clipping clipping;
    private final CanvasInput input;
    private final Moves moves;
    private Optional<Card> aim = Optional.empty();

    CanvasKeys(Desk desk, Acting acting, CanvasInput input, Moves moves) {
        this.desk = desk;
        this.selection = acting.selection();
        this.commands = acting.commands();
        this.clipping = acting.clipping();
        this.input = input;
        this.moves = moves;
    }

    /// Keys in the fields over the canvas are text.
    void press(KeyEvent event) {
        if (!(event.getTarget() instanceof TextInputControl) && handles(event)) {
            event.consume();
        }
    }

    void release(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE) {
            input.setPanning(false);
            event.consume();
        }
    }

    private boolean handles(KeyEvent event) {
        if (event.isShortcutDown()) {
            // With another key beside it, a letter is a command of the window.
            boolean other = event.isShiftDown() || event.isAltDown();
            return !(other && event.getCode().isLetterKey()) && withShortcut(event.getCode());
        }
        return switch (event.getCode()) {
            case LEFT, KP_LEFT -> arrow(Side.LEFT, event);
            case RIGHT, KP_RIGHT -> arrow(Side.RIGHT, event);
            case UP, KP_UP -> arrow(Side.TOP, event);
            case DOWN, KP_DOWN -> arrow(Side.BOTTOM, event);
            case TAB -> tab(event.isShiftDown() ? -1 : 1);
            case ENTER -> enter();
            case ESCAPE -> escape();
            case SPACE -> done(() -> input.setPanning(true));
            case DELETE, BACK_SPACE -> done(commands::remove);
            case F2 -> done(() -> selection.single().ifPresent(moves.rename()));
            case C -> connect(event.isShiftDown() ? Side.LEFT : Side.RIGHT);
            case T -> done(moves.traits());
            case PLUS, EQUALS, ADD -> done(desk.viewport()::zoomIn);
            case MINUS, SUBTRACT -> done(desk.viewport()::zoomOut);
            case DIGIT0, NUMPAD0 -> done(() -> desk.viewport().zoomTo(1));
            case DIGIT1, NUMPAD1 -> done(moves.fit());
            default -> false;
        };
    }

    private boolean withShortcut(KeyCode code) {
        return switch (code) {
            case C -> clipping.copy();
            case X -> done(clipping::cut);
            case V -> done(clipping::paste);
            case F -> done(moves.search());
            case D -> done(commands::duplicate);
            case A -> done(selection::allCards);
            case PLUS, EQUALS, ADD -> done(desk.viewport()::zoomIn);
            case MINUS, SUBTRACT -> done(desk.viewport()::zoomOut);
            case DIGIT0, NUMPAD0 -> done(() -> desk.viewport().zoomTo(1));
            default -> false;
        };
    }

    private static boolean done(Runnable action) {
        action.run();
        return true;
    }

    /// Aims a dependency that is being drawn, else nudges what is selected, else pans.
    private boolean arrow(Side side, KeyEvent event) {
        CanvasPoint step = side.away(new CanvasPoint(0, 0), 1);
        if (input.gesture().isPresent()) {
            aim(side);
        } else if (selection.cards().isEmpty()) {
            desk.viewport().panBy(-step.x() * PAN_STEP, -step.y() * PAN_STEP);
        } else {
            double length = event.isShiftDown() ? LARGE_STEP : CardMeasures.SNAP;
            commands.nudge(step.x() * length, step.y() * length);
        }
        return true;
    }

    private void aim(Side side) {
        if (input.gesture().orElse(null) instanceof ConnectGesture connecting) {
            Box from = aim.orElse(connecting.origin()).box();
            desk.live()
                    .scene()
                    .neighbour(from, side)
                    .ifPresent(card -> {
                        aim = Optional.of(card);
                        desk.viewport().reveal(card.box());
                        input.move(inPicture(card));
                    });
        }
    }

    private boolean connect(Side side) {
        aim = Optional.empty();
        selection.single().ifPresent(card -> input.begin(new ConnectGesture(desk, card, side)));
        return true;
    }

    private boolean enter() {
        if (input.gesture().isPresent()) {
            Optional<CanvasPoint> goal = aim.map(this::inPicture);
            goal.ifPresentOrElse(input::finish, input::cancel);
            aim = Optional.empty();
            return true;
        }
        commands.openYaml();
        return !selection.all().isEmpty();
    }

    private boolean escape() {
        aim = Optional.empty();
        if (input.cancel()) {
            return true;
        }
        if (desk.design().refusalProperty().get().isPresent()) {
            desk.design().dismissRefusal();
            return true;
        }
        boolean something = !selection.all().isEmpty();
        selection.clear();
        return something;
    }

    /// From card to card; beyond the last one the keyboard goes on to the next control.
    private boolean tab(int direction) {
        boolean moved = selection.step(direction);
        if (moved) {
            selection.single().ifPresent(card -> desk.viewport().reveal(card.box()));
        }
        return moved;
    }

    private CanvasPoint inPicture(Card card) {
        return desk.viewport().frame().toPicture(card.box().centre());
    }

    /// What keys ask of the view.
    record Moves(Consumer<Card> rename, Runnable traits, Runnable fit, Runnable search) {}
}
