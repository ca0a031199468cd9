package dev.oamstudio.views.shell;

import dev.oamstudio.views.control.ActionButton;
import dev.oamstudio.views.session.Request;
import dev.oamstudio.views.session.Surroundings;
import dev.oamstudio.views.shell.difference.DifferenceList;
import dev.oamstudio.views.shell.difference.FolderDifference;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What an edit would do, file by file, with what one should know before; accepted with Enter, given up with Escape.
final class ProposalSheet extends VBox {
    private static final double WIDTH = 860;
    private static final double HEIGHT = 400;
    private static final double NOTES = 120;

    private final Surroundings around;
    private final Overlay overlay;
    private final Runnable accept;

    /// What is proposed, what it changes, and what doing it means.
    record Offer(Request.Propose proposal, FolderDifference difference, Runnable accept) {}

    ProposalSheet(Surroundings around, Overlay overlay, Offer offer) {
        this.around = around;
        this.overlay = overlay;
        this.accept = offer.accept();
        Request.Propose proposal = offer.proposal();
        FolderDifference difference = offer.difference();
        boolean changes = !difference.files().isEmpty();
        getStyleClass().addAll("question", "proposal");
        setPrefWidth(WIDTH);
        Label title = new Label(proposal.title());
        title.getStyleClass().add("panel-title");
        title.setWrapText(true);
        getChildren().addAll(title, summary(difference));
        if (!proposal.notes().isEmpty()) {
            getChildren().add(notes(proposal.notes()));
        }
        if (changes) {
            getChildren().add(list(difference));
            addEventFilter(KeyEvent.KEY_PRESSED, this::acceptWithEnter);
        }
        getChildren().add(changes ? decision() : onlyClose());
    }

    private Label summary(FolderDifference difference) {
        Label summary =
                new Label(
                        difference.files().isEmpty()
                                ? around.text("shell.proposal.nothing")
                                : around.text(
                                        "shell.proposal.summary",
                                        difference.changes(),
                                        difference.files().size()));
        summary.setWrapText(true);
        summary.setMinHeight(Region.USE_PREF_SIZE);
        summary.getStyleClass().add("muted");
        return summary;
    }

    private DifferenceList list(FolderDifference difference) {
        DifferenceList list = new DifferenceList(difference, around);
        list.setPrefHeight(Math.min(HEIGHT, list.wholeHeight()));
        return list;
    }

    private ScrollPane notes(List<String> sentences) {
        VBox lines = new VBox();
        lines.getStyleClass().add("proposal-notes");
        for (String sentence : sentences) {
            Label line = new Label("• " + sentence);
            line.setWrapText(true);
            line.setMinHeight(Region.USE_PREF_SIZE);
            lines.getChildren().add(line);
        }
        ScrollPane room = new ScrollPane(lines);
        room.setId("proposal-notes");
        room.setFitToWidth(true);
        room.setMaxHeight(NOTES);
        room.getStyleClass().add("proposal-room");
        return room;
    }

    private Node decision() {
        ActionButton cancel =
                new ActionButton(
                        around.text("shell.proposal.cancel"), ActionButton.Weight.OUTLINED);
        cancel.setId("proposal-cancel");
        cancel.setOnAction(event -> overlay.close());
        ActionButton take =
                new ActionButton(around.text("shell.proposal.accept"), ActionButton.Weight.FILLED);
        take.setId("proposal-accept");
        take.setOnAction(event -> accept());
        return buttons(cancel, take);
    }

    private Node onlyClose() {
        ActionButton close =
                new ActionButton(around.text("shell.done"), ActionButton.Weight.OUTLINED);
        close.setId("proposal-close");
        close.setOnAction(event -> overlay.close());
        return buttons(close);
    }

    private static HBox buttons(Node... all) {
        HBox buttons = new HBox(all);
        buttons.getStyleClass().add("question-buttons");
        return buttons;
    }

    private void accept() {
        overlay.close();
        accept.run();
    }

    private void acceptWithEnter(KeyEvent event) {
        boolean onButton = getScene().getFocusOwner() instanceof ActionButton;
        if (event.getCode() == KeyCode.ENTER && !onButton) {
            accept();
            event.consume();
        }
    }
}
