package dev.oamstudio.views.canvas;

import dev.oamstudio.views.canvas.gesture.Desk;
import dev.oamstudio.views.canvas.live.Viewport;
import dev.oamstudio.views.canvas.paint.Frame;
import dev.oamstudio.views.canvas.scene.Card;
import dev.oamstudio.views.canvas.scene.Detail;
import dev.oamstudio.views.canvas.scene.TraitChip;
import dev.oamstudio.views.control.IconButton;
import dev.oamstudio.views.control.SearchField;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/// Finds cards by what they say and goes to them: Enter to the next, with Shift to the one before, Escape back to the canvas.
final class CardSearch extends HBox {
    private final Desk desk;
    private final Selection selection;
    private final Runnable done;
    private final SearchField field;
    private final Label count = new Label();

    /// @param done told when the keyboard should go back to the canvas
    CardSearch(Desk desk, Selection selection, Runnable done) {
        this.desk = desk;
        this.selection = selection;
        this.done = done;
        getStyleClass().add("card-search");
        setId("canvas-search");
        field = new SearchField(desk.words().text("canvas.search"), desk.words().messages());
        field.setId("canvas-search-field");
        count.getStyleClass().add("search-count");
        count.setId("canvas-search-count");
        IconButton before =
                new IconButton(Feather.CHEVRON_UP, desk.words().text("canvas.search.before"));
        IconButton next =
                new IconButton(Feather.CHEVRON_DOWN, desk.words().text("canvas.search.next"));
        IconButton close = new IconButton(Feather.X, desk.words().text("canvas.search.close"));
        before.setOnAction(event -> step(-1));
        next.setOnAction(event -> step(1));
        close.setOnAction(event -> close());
        getChildren().addAll(field, count, before, next, close);
        field.textProperty().subscribe(text -> go(0));
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        setVisible(false);
    }

    void open() {
        setVisible(true);
        field.requestFocus();
        field.selectAll();
        go(0);
    }

    private void close() {
        setVisible(false);
        done.run();
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close();
        } else if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            step(event.isShiftDown() ? -1 : 1);
        }
    }

    private void step(int direction) {
        List<Card> found = found();
        int now = selection.single().map(Card::id).map(id -> indexOf(found, id)).orElse(-1);
        go(now < 0 ? 0 : Math.floorMod(now + direction, Math.max(1, found.size())));
    }

    private static int indexOf(List<Card> cards, Object id) {
        return cards.stream().map(Card::id).toList().indexOf(id);
    }

    private void go(int index) {
        List<Card> found = isVisible() ? found() : List.of();
        if (found.isEmpty()) {
            count.setText(
                    field.getText().isBlank() ? "" : desk.words().text("canvas.search.nothing"));
            return;
        }
        Card card = found.get(index);
        selection.only(card.id());
        show(card);
        count.setText(desk.words().text("canvas.search.count", index + 1, found.size()));
    }

    /// Near enough to read it.
    private void show(Card card) {
        Viewport viewport = desk.viewport();
        Detail detail = viewport.frame().detail();
        if (detail == Detail.FAR || detail == Detail.DOT) {
            viewport.show(
                    new Frame(
                            card.box().centreX() - viewport.width() / 2,
                            card.box().centreY() - viewport.height() / 2,
                            1));
        } else {
            viewport.reveal(card.box());
        }
    }

    /// Those whose name begins so first, then those whose name holds it, then those that say it elsewhere.
    private List<Card> found() {
        String wanted = field.getText().strip().toLowerCase(Locale.ROOT);
        return wanted.isEmpty()
                ? List.of()
                : desk.live().scene().cards().stream()
                        .filter(card -> rank(card, wanted) < Integer.MAX_VALUE)
                        .sorted(Comparator.comparingInt(card -> rank(card, wanted)))
                        .toList();
    }

    private static int rank(Card card, String wanted) {
        String name = card.face().name().toLowerCase(Locale.ROOT);
        if (name.contains(wanted)) {
            return name.startsWith(wanted) ? 0 : 1;
        }
        boolean elsewhere =
                Stream.concat(
                                Stream.of(card.face().kind()),
                                Stream.concat(
                                        card.face().fields().stream().map(field -> field.value()),
                                        card.face().traits().stream().map(TraitChip::text)))
                        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
        return elsewhere ? 2 : Integer.MAX_VALUE;
    }
}
