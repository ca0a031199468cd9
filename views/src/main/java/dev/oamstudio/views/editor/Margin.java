package dev.oamstudio.views.editor;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.views.control.GlyphIcon;
import dev.oamstudio.views.control.ProblemMark;
import dev.oamstudio.views.session.Surroundings;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/// The margin of a line: its number and the worst problem on it; pressing the mark offers the fixes.
final class Margin implements IntFunction<Node> {
    private static final double MARK = 14;

    private final YamlArea area;
    private final Surroundings around;
    private final Runnable showFixes;

    Margin(YamlArea area, Surroundings around, Runnable showFixes) {
        this.area = area;
        this.around = around;
        this.showFixes = showFixes;
    }

    @Override
    public Node apply(int line) {
        Label number = new Label(Integer.toString(line + 1));
        number.getStyleClass().add("line-number");
        HBox mark = new HBox();
        mark.getStyleClass().add("line-mark");
        List<Diagnostic> here = area.marksOn(line);
        if (!here.isEmpty()) {
            mark.getChildren().add(sign(line, here));
        }
        HBox margin = new HBox(number, mark);
        margin.setAlignment(Pos.TOP_RIGHT);
        margin.getStyleClass().add("margin");
        return margin;
    }

    private StackPane sign(int line, List<Diagnostic> here) {
        GlyphIcon icon = ProblemMark.of(here.getFirst().severity(), MARK, around.messages());
        String sentences =
                here.stream()
                        .map(found -> around.text(found.message()))
                        .collect(Collectors.joining("\n"));
        StackPane sign = new StackPane(icon);
        sign.getStyleClass().add("line-sign");
        Tooltip.install(sign, new Tooltip(sentences));
        sign.setOnMousePressed(event -> {
            area.moveTo(line, 0);
            showFixes.run();
            event.consume();
        });
        return sign;
    }
}
