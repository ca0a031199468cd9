package dev.oamstudio.views.editor;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Fix;
import dev.oamstudio.views.control.ProblemMark;
import dev.oamstudio.views.session.Surroundings;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What is wrong on the caret's line, and what would mend it.
final class FixPopup {
    private static final double MARK = 16;

    private final Surroundings around;
    private final CaretList<Fix> list;

    FixPopup(YamlArea area, Surroundings around, Consumer<Fix> apply) {
        this.around = around;
        this.list = new CaretList<>(area, "fixes", this::row, apply);
    }

    void show(List<Diagnostic> here) {
        List<Node> head =
                here.isEmpty()
                        ? List.of(sentence(around.text("editor.no-problem")))
                        : here.stream().map(this::said).toList();
        List<Fix> fixes = here.stream().flatMap(found -> found.fixes().stream()).toList();
        boolean hopeless = !here.isEmpty() && fixes.isEmpty();
        Stream<Node> none =
                hopeless ? Stream.of(sentence(around.text("editor.no-fixes"))) : Stream.empty();
        list.show(Stream.concat(head.stream(), none).toList(), fixes);
    }

    boolean takes(KeyEvent event) {
        return list.takes(event);
    }

    private Node said(Diagnostic found) {
        Label sentence = new Label(around.text(found.message()));
        sentence.setWrapText(true);
        sentence.getStyleClass().add("strong");
        HBox said = new HBox(ProblemMark.of(found.severity(), MARK, around.messages()), sentence);
        said.getStyleClass().add("fix-head");
        return said;
    }

    private static Node sentence(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("fix-head");
        return label;
    }

    private Node row(Fix fix) {
        HBox row = new HBox(new FontIcon(Feather.TOOL), new Label(around.text(fix.title())));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("fix-row");
        return row;
    }
}
