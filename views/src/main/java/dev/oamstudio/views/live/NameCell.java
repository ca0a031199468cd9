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
    private final Label name = new Label();
    private final Label kind = new Label();
    private final HBox box = new HBox(name, kind);
    private Optional<Look> look = Optional.empty();

    /// What the tile depends on.
    private record Look(StatusNode.Role role, GroupVersionKind type) {}

    NameCell(Surroundings around) {
        this.around = around;
        getStyleClass().add("live-name");
        name.getStyleClass().add("node-name");
        kind.getStyleClass().add("node-kind");
        box.setAlignment(Pos.CENTER_LEFT);
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
            case LiveRow.NodeRow(StatusNode node) -> showNode(node);
            case LiveRow.ConditionRow(StatusNode ignored, Condition condition) ->
                    setText(condition.type());
            case LiveRow.Top ignored -> {}
        }
    }

    private void showNode(StatusNode node) {
        name.setText(name(node));
        name.setMinWidth(name.getText().length() <= SHORT ? USE_PREF_SIZE : NAME);
        kind.setText(kind(node));
        Look wanted = new Look(node.role(), type(node).orElse(new GroupVersionKind("", "", "")));
        if (!look.equals(Optional.of(wanted))) {
            look = Optional.of(wanted);
            box.getChildren().setAll(tile(wanted), name, kind);
            box.getStyleClass().setAll("live-node", node.role().name().toLowerCase(Locale.ROOT));
        }
        setTooltip(new Tooltip(said(node)));
        setGraphic(box);
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

    private static KindTile tile(Look look) {
        Glyphs glyphs = Glyphs.builtIn();
        String fallback =
                switch (look.role()) {
                    case APPLICATION -> "application";
                    case COMPONENT, WORKLOAD, CHILD -> "component";
                    case TRAIT -> "trait";
                    case SCOPE -> "scope";
                    case SUPPORT -> "definition";
                };
        return new KindTile(
                glyphs.ofKind(look.type().group(), look.type().kind())
                        .or(() -> glyphs.named(fallback))
                        .orElseThrow(),
                Hue.ofWorkload(look.type()),
                TILE);
    }
}
