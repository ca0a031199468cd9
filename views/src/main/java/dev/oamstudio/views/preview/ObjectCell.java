package dev.oamstudio.views.preview;

import dev.oamstudio.icons.Glyphs;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.render.RenderedObject;
import dev.oamstudio.views.control.Hue;
import dev.oamstudio.views.control.KindTile;
import dev.oamstudio.views.session.Surroundings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// An object of the rendering: its place in the order, kind, name, and what it waits for.
final class ObjectCell extends ListCell<RenderedObject> {
    private static final double TILE = 20;

    private final Surroundings around;

    ObjectCell(Surroundings around) {
        this.around = around;
        // As wide as the list: what is too long is cut, and whole in the tooltip.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable RenderedObject object, boolean empty) {
        super.updateItem(object, empty);
        setGraphic(object == null || empty ? null : row(object));
        setTooltip(
                object == null || empty
                        ? null
                        : new Tooltip(object.object().type() + " " + object.object().name()));
    }

    private HBox row(RenderedObject object) {
        GroupVersionKind type = object.object().type();
        Label order = label(Integer.toString(getIndex() + 1), "order");
        Label kind = label(type.kind(), "kind");
        Label name = label(object.object().name(), "name");
        HBox row = new HBox(order, tile(type, object.role()), kind, name);
        int waits = object.waitsFor().size() + object.inputs().size();
        if (waits > 0) {
            row.getChildren().add(label(around.text("preview.waits", waits), "waits"));
        }
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("object-row");
        return row;
    }

    private static KindTile tile(GroupVersionKind type, RenderedObject.Role role) {
        Glyphs glyphs = Glyphs.builtIn();
        String fallback =
                switch (role) {
                    case SUPPORT -> "definition";
                    case SCOPE -> "scope";
                    case WORKLOAD -> "component";
                    case TRAIT -> "trait";
                };
        return new KindTile(
                glyphs.ofKind(type.group(), type.kind())
                        .or(() -> glyphs.named(fallback))
                        .orElseThrow(),
                Hue.ofWorkload(type),
                TILE);
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
