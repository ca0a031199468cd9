package dev.oamstudio.views.preview;

import dev.oamstudio.model.render.RenderedObject.Provenance;
import dev.oamstudio.views.session.Surroundings;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/// A line of YAML with a strip in the colour of its origin, and the origin's name where it begins.
final class LineCell extends ListCell<RenderedLine> {
    private final Surroundings around;

    LineCell(Surroundings around) {
        this.around = around;
        getStyleClass().add("yaml-line");
    }

    @Override
    protected void updateItem(@Nullable RenderedLine line, boolean empty) {
        super.updateItem(line, empty);
        setGraphic(line == null || empty ? null : row(line));
    }

    private HBox row(RenderedLine line) {
        Region strip = new Region();
        String source = line.origin().map(LineCell::word).orElse("unknown");
        strip.getStyleClass().addAll("origin-strip", "origin-" + source);
        Label number = new Label(Integer.toString(line.number()));
        number.getStyleClass().add("line-number");
        TextFlow text =
                new TextFlow(
                        piece(line.head(), "yaml-plain"),
                        piece(line.key(), "yaml-key"),
                        piece(line.value(), line.valueClass()));
        text.getStyleClass().add("line-text");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox row = new HBox(strip, number, text, space);
        if (line.firstOfOrigin() && line.origin().isPresent()) {
            Label origin = new Label(around.text("preview.origin." + source));
            origin.getStyleClass().add("origin-word");
            origin.setMinWidth(USE_PREF_SIZE);
            row.getChildren().add(origin);
        }
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Text piece(String words, String styleClass) {
        Text text = new Text(words);
        text.getStyleClass().add(styleClass);
        return text;
    }

    /// The last part of the keys of messages and style classes of an origin.
    static String word(Provenance origin) {
        return origin.source().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
