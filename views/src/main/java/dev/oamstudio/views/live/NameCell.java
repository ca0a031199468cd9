package dev.oamstudio.views.live;

import dev.oamstudio.icons.Glyphs;
import dev.oamstudio.model.kube.Condition;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.status.StatusNode;
import dev.oamstudio.views.control.Hue;
import dev.oamstudio.views.control.KindTile;
import dev.oamstudio.views.session.Surroundings;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeTableCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// The name of a node with its tile and kind, or the type of a condition.
final class NameCell extends TreeTableCell<LiveRow, LiveRow> {
    private static final PseudoClass CONDITION = PseudoClass.getPseudoClass("condition");
    private static final double TILE = 18;
    private static final int SHORT = 9;
    private static final double NAME = 48;

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
        setTooltip(null);
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
        Label name = new Label(name(node));
        name.getStyleClass().add("node-name");
        name.setMinWidth(name.getText().length() <= SHORT ? USE_PREF_SIZE : NAME);
        Label kind = new Label(kind(node));
        kind.getStyleClass().add("node-kind");
        GroupVersionKind type = type(node).orElse(new GroupVersionKind("", "", ""));
        HBox box = new HBox(tile(node, type), name, kind);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().addAll("live-node", node.role().name().toLowerCase(Locale.ROOT));
        setTooltip(new Tooltip(said(node)));
        return box;
    }

    /// A component looks like its workload.
    private static Optional<GroupVersionKind> type(StatusNode node) {
        return node.object()
                .map(key -> key.type())
                .or(() ->
                        node.children().stream()
                                .filter(child -> child.role() == StatusNode.Role.WORKLOAD)
                                .findFirst()
                                .flatMap(NameCell::type));
    }

    private static String said(StatusNode node) {
        return (node.kind() + " " + node.name()).strip();
    }

    /// A trait is called by its kind; the name of its object is mostly made up.
    private static String name(StatusNode node) {
        return node.role() == StatusNode.Role.TRAIT && !node.kind().isEmpty()
                ? node.kind()
                : node.name();
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
