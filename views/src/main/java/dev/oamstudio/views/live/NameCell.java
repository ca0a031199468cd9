package dev.oamstudio.views.live;

import dev.oamstudio.icons.Glyphs;
import dev.oamstudio.model.kube.Condition;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.status.StatusNode;
import dev.oamstudio.views.control.Hue;
import dev.oamstudio.views.control.KindTile;
import dev.oamstudio.views.session.Surroundings;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TreeTableCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// The name of a node with its tile and kind, or the type of a condition.
final class NameCell extends TreeTableCell<LiveRow, LiveRow> {
    private static final PseudoClass CONDITION = PseudoClass.getPseudoClass("condition");
    private static final double TILE = 18;

    private final Surroundings around;

    NameCell(Surroundings around) {
        this.around = around;
        getStyleClass().add("live-name");
    }

    @Override
    protected void updateItem(@Nullable LiveRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        setGraphic(null);
        pseudoClassStateChanged(CONDITION, row instanceof LiveRow.ConditionRow && !empty);
        if (row != null && !empty) {
            show(row);
        }
    }

    private void show(LiveRow row) {
        switch (row) {
            case LiveRow.NodeRow(StatusNode node) -> setGraphic(named(node));
            case LiveRow.ConditionRow(StatusNode ignored, Condition condition) ->
                    setText(condition.type());
            case LiveRow.Top ignored -> {}
        }
    }

    private HBox named(StatusNode node) {
        Label name = new Label(node.name());
        name.getStyleClass().add("node-name");
        Label kind = new Label(kind(node));
        kind.getStyleClass().add("node-kind");
        GroupVersionKind type =
                node.object().map(key -> key.type()).orElse(new GroupVersionKind("", "", ""));
        HBox box = new HBox(tile(node, type), name, kind);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("live-node");
        return box;
    }

    private String kind(StatusNode node) {
        return switch (node.role()) {
            case APPLICATION, COMPONENT, TRAIT, SCOPE ->
                    around.text("live.role." + node.role().name().toLowerCase(Locale.ROOT));
            case WORKLOAD, CHILD, SUPPORT -> node.kind();
        };
    }

    private static KindTile tile(StatusNode node, GroupVersionKind type) {
        Glyphs glyphs = Glyphs.builtIn();
        String fallback =
                switch (node.role()) {
                    case APPLICATION -> "application";
                    case COMPONENT, WORKLOAD, CHILD -> "component";
                    case TRAIT -> "trait";
                    case SCOPE -> "scope";
                    case SUPPORT -> "definition";
                };
        return new KindTile(
                glyphs.ofKind(type.group(), type.kind())
                        .or(() -> glyphs.named(fallback))
                        .orElseThrow(),
                Hue.ofWorkload(type),
                TILE);
    }
}
