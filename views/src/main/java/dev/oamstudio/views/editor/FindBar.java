package dev.oamstudio.views.editor;

import dev.oamstudio.views.control.IconButton;
import dev.oamstudio.views.control.SearchField;
import dev.oamstudio.views.session.Surroundings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/// Finds a text in the file, whatever its case: Enter and F3 go to the next place, with Shift to the one before, Escape ends.
final class FindBar extends HBox {
    private final YamlArea area;
    private final Surroundings around;
    private final SearchField field;
    private final Label count = new Label();

    FindBar(YamlArea area, Surroundings around) {
        this.area = area;
        this.around = around;
        getStyleClass().add("find-bar");
        setAlignment(Pos.CENTER_LEFT);
        field = new SearchField(around.text("editor.find"), around.messages());
        field.setId("find");
        field.textProperty().subscribe(text -> find(area.getSelection().getStart()));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        count.setId("find-count");
        count.getStyleClass().addAll("type-small", "ink-muted");
        IconButton before = new IconButton(Feather.CHEVRON_UP, around.text("editor.find.before"));
        before.setOnAction(event -> go(-1));
        IconButton next = new IconButton(Feather.CHEVRON_DOWN, around.text("editor.find.next"));
        next.setOnAction(event -> go(1));
        IconButton close = new IconButton(Feather.X, around.text("editor.find.close"));
        close.setOnAction(event -> close());
        getChildren().addAll(field, count, before, next, close);
        shown(false);
    }

    /// Opens it on what is selected, if that is on one line.
    void open() {
        shown(true);
        String selected = area.getSelectedText();
        if (!selected.isEmpty() && !selected.contains("\n")) {
            field.setText(selected);
        }
        field.requestFocus();
        field.selectAll();
        find(area.getSelection().getStart());
    }

    /// Goes on to the next place, or the one before.
    void go(int step) {
        List<Integer> places = places();
        if (places.isEmpty()) {
            find(0);
            return;
        }
        int present = places.indexOf(area.getSelection().getStart());
        int behind =
                (int) places.stream().filter(at -> at < area.getSelection().getStart()).count();
        int from = present >= 0 ? present + step : step > 0 ? behind : behind - 1;
        show(places, Math.floorMod(from, places.size()));
    }

    private void find(int from) {
        List<Integer> places = places();
        if (field.getText().isEmpty() || !isVisible()) {
            count.setText("");
        } else if (places.isEmpty()) {
            count.setText(around.text("editor.find.nothing"));
        } else {
            int behind = (int) places.stream().filter(at -> at < from).count();
            show(places, behind % places.size());
        }
    }

    private void show(List<Integer> places, int which) {
        int start = places.get(which);
        area.selectRange(start, start + field.getText().length());
        area.showCaret();
        count.setText(around.text("editor.find.count", which + 1, places.size()));
    }

    private List<Integer> places() {
        String wanted = field.getText().toLowerCase(Locale.ROOT);
        List<Integer> places = new ArrayList<>();
        if (wanted.isEmpty()) {
            return places;
        }
        String text = area.getText().toLowerCase(Locale.ROOT);
        for (int at = text.indexOf(wanted);
                at >= 0;
                at = text.indexOf(wanted, at + wanted.length())) {
            places.add(at);
        }
        return places;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F3) {
            go(event.isShiftDown() ? -1 : 1);
            event.consume();
        }
    }

    /// Ends the search; the text keeps what is selected.
    void close() {
        shown(false);
        area.requestFocus();
    }

    private void shown(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }
}
