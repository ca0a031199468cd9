package dev.oamstudio.views.shell;

import dev.oamstudio.model.diagnostic.ModelMessages;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.rule.Rule;
import dev.oamstudio.model.rule.RuleBook;
import dev.oamstudio.model.rule.RuleExample;
import dev.oamstudio.model.rule.RulePage;
import dev.oamstudio.views.control.ActionButton;
import dev.oamstudio.views.session.Surroundings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The page of a rule: the law, why it holds, YAML that breaks it with what is reported, and YAML that keeps it.
final class RuleSheet extends VBox {
    private static final double WIDTH = 760;
    private static final double HEIGHT = 560;
    private static final String FENCE = "```";

    RuleSheet(Surroundings around, Layers layers, RuleId id) {
        setId("rule-page");
        getStyleClass().addAll("question", "rule-page");
        setPrefWidth(WIDTH);
        ModelMessages language = around.findings();
        Optional<Rule> rule = RuleBook.standard().find(id.code());
        String page =
                rule.flatMap(RuleExample::of)
                        .map(example ->
                                new RulePage(rule.orElseThrow(), example, language).markdown())
                        .orElseGet(() ->
                                "# "
                                        + id
                                        + "\n\n"
                                        + rule.map(r -> language.text(r.why())).orElse(""));
        ActionButton done =
                new ActionButton(around.text("shell.done"), ActionButton.Weight.OUTLINED);
        done.setId("rule-done");
        done.setOnAction(event -> layers.overlay().close());
        HBox buttons = new HBox(done);
        buttons.getStyleClass().add("question-buttons");
        VBox words = new VBox();
        words.getStyleClass().add("rule-blocks");
        words.getChildren().setAll(blocks(page));
        ScrollPane room = new ScrollPane(words);
        room.setFitToWidth(true);
        room.setMaxHeight(HEIGHT);
        room.getStyleClass().add("rule-room");
        getChildren().setAll(room, buttons);
    }

    /// What the rules' pages have of Markdown: headings, code, paragraphs, and names in back quotes.
    private static List<Label> blocks(String page) {
        List<Label> blocks = new ArrayList<>();
        String[] parts = page.split(FENCE, -1);
        for (int i = 0; i < parts.length; i++) {
            if (i % 2 == 1) {
                // Behind the fence stands the language.
                String code = parts[i].substring(parts[i].indexOf('\n') + 1);
                blocks.add(label(code.stripTrailing(), "rule-code"));
            } else {
                parts[i].strip()
                        .lines()
                        .filter(line -> !line.isBlank())
                        .map(RuleSheet::line)
                        .forEach(blocks::add);
            }
        }
        return blocks;
    }

    private static Label line(String line) {
        if (line.startsWith("# ")) {
            return label(line.substring(2), "panel-title");
        }
        if (line.startsWith("## ")) {
            return label(line.substring(3), "rule-heading");
        }
        return label(line.replace("`", ""), "rule-words");
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
