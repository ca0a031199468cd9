package dev.oamstudio.views.shell;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.edit.Edit;
import dev.oamstudio.model.rule.AllowanceWriting;
import dev.oamstudio.views.control.ActionButton;
import dev.oamstudio.views.session.Studio;
import dev.oamstudio.views.session.Surroundings;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Asks why a finding may stay, and writes the comment that says so. Without a reason nothing is allowed.
final class AllowSheet extends VBox {
    private static final double WIDTH = 520;

    private final Studio studio;
    private final Layers layers;
    private final Diagnostic found;
    private final TextField reason = new TextField();

    AllowSheet(Studio studio, Layers layers, Diagnostic found) {
        this.studio = studio;
        this.layers = layers;
        this.found = found;
        getStyleClass().add("question");
        setPrefWidth(WIDTH);
        Label label = new Label(around().text("shell.allow.reason"));
        label.setLabelFor(reason);
        label.getStyleClass().addAll("muted", "small");
        reason.setId("allow-reason");
        reason.setPromptText(around().text("shell.allow.prompt"));
        reason.setOnAction(event -> allow());
        getChildren()
                .addAll(
                        line(
                                around().text("shell.allow.title", found.rule().name()),
                                "panel-title"),
                        line(around().text(found.message()), "muted"),
                        label,
                        reason,
                        buttons());
    }

    private HBox buttons() {
        ActionButton cancel =
                new ActionButton(
                        around().text("shell.proposal.cancel"), ActionButton.Weight.OUTLINED);
        cancel.setId("allow-cancel");
        cancel.setOnAction(event -> layers.overlay().close());
        ActionButton allow =
                new ActionButton(around().text("shell.allow.do"), ActionButton.Weight.FILLED);
        allow.setId("allow-do");
        allow.disableProperty().bind(reason.textProperty().map(String::isBlank));
        allow.setOnAction(event -> allow());
        HBox buttons = new HBox(cancel, allow);
        buttons.getStyleClass().add("question-buttons");
        return buttons;
    }

    private void allow() {
        if (reason.getText().isBlank()) {
            return;
        }
        layers.overlay().close();
        Message label = Message.of("edit.label.allow", found.rule().name());
        Optional<Edit> edit =
                studio.design()
                        .workspace()
                        .file(found.place().file())
                        .flatMap(file -> AllowanceWriting.of(file, found, reason.getText()))
                        .map(change -> new Edit.ChangeFiles(label, List.of(change)));
        edit.ifPresentOrElse(
                studio.design()::perform,
                () -> layers.notices().show(around().text("shell.allow.no-place")));
    }

    private static Label line(String text, String styleClass) {
        Label line = new Label(text);
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        line.getStyleClass().add(styleClass);
        return line;
    }

    private Surroundings around() {
        return studio.around();
    }
}
