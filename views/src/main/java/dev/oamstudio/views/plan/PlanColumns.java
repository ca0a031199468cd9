package dev.oamstudio.views.plan;

import dev.oamstudio.icons.Glyph;
import dev.oamstudio.icons.Glyphs;
import dev.oamstudio.model.deploy.PlannedAction;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.views.control.Hue;
import dev.oamstudio.views.control.KindTile;
import dev.oamstudio.views.session.Surroundings;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The columns of the plan: action, object, because, effect.
final class PlanColumns {
    private static final List<String> WORDS =
            List.of("create", "change", "keep", "delete", "refuse");
    private static final String NOTHING = "deploy.effect-none";
    private static final double TILE = 20;
    private static final double NARROW = 90;
    private static final double KIND = 72;

    private final Surroundings around;

    PlanColumns(Surroundings around) {
        this.around = around;
    }

    List<TableColumn<PlannedAction, PlannedAction>> all() {
        return List.of(
                column("plan.column.action", 96, ActionCell::new),
                column("plan.column.object", 440, ObjectCell::new),
                column(
                        "plan.column.because",
                        190,
                        () -> new WordsCell(action -> around.text(action.because()), "because")),
                column("plan.column.effect", 160, () -> new WordsCell(this::effect, "effect")));
    }

    private String effect(PlannedAction action) {
        return switch (action) {
            case PlannedAction.Change change -> around.text(change.effect());
            case PlannedAction.Create ignored -> "";
            case PlannedAction.Keep ignored -> "";
            case PlannedAction.Delete ignored -> "";
            case PlannedAction.Refuse ignored -> "";
        };
    }

    /// Whether a change touches what runs.
    static boolean touches(PlannedAction action) {
        return action instanceof PlannedAction.Change change
                && !change.effect().equals(Message.of(NOTHING));
    }

    static KindTile tile(GroupVersionKind type, double side) {
        Glyphs glyphs = Glyphs.builtIn();
        Glyph glyph =
                glyphs.ofKind(type.group(), type.kind())
                        .or(() -> glyphs.named("definition"))
                        .orElseThrow();
        return new KindTile(glyph, Hue.ofWorkload(type), side);
    }

    private TableColumn<PlannedAction, PlannedAction> column(
            String key, double width, Supplier<TableCell<PlannedAction, PlannedAction>> cell) {
        TableColumn<PlannedAction, PlannedAction> column = new TableColumn<>(around.text(key));
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, NARROW));
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(ignored -> cell.get());
        return column;
    }

    /// The action in its colour, with its sign.
    private final class ActionCell extends TableCell<PlannedAction, PlannedAction> {
        @Override
        protected void updateItem(@Nullable PlannedAction action, boolean empty) {
            super.updateItem(action, empty);
            getStyleClass().removeAll(WORDS);
            setText(null);
            setGraphic(null);
            if (action != null && !empty) {
                ActionLook look = ActionLook.of(action);
                setText(around.text("plan.action." + look.word()));
                setGraphic(new FontIcon(look.sign()));
                getStyleClass().add(look.word());
            }
        }
    }

    /// Tile, kind and name of the object.
    private static final class ObjectCell extends TableCell<PlannedAction, PlannedAction> {
        @Override
        protected void updateItem(@Nullable PlannedAction action, boolean empty) {
            super.updateItem(action, empty);
            setGraphic(action == null || empty ? null : row(action));
            setTooltip(
                    action == null || empty
                            ? null
                            : new Tooltip(action.key().type() + " " + action.key().name()));
        }

        private static HBox row(PlannedAction action) {
            GroupVersionKind type = action.key().type();
            Label kind = new Label(type.kind());
            Label name = new Label(action.key().name());
            name.getStyleClass().add("object-name");
            kind.setMinWidth(KIND);
            HBox row = new HBox(tile(type, TILE), kind, name);
            row.setAlignment(Pos.CENTER_LEFT);
            row.getStyleClass().add("planned-object");
            return row;
        }
    }

    /// Words about an action, whole in the tooltip.
    private static final class WordsCell extends TableCell<PlannedAction, PlannedAction> {
        private final Function<PlannedAction, String> words;

        WordsCell(Function<PlannedAction, String> words, String styleClass) {
            this.words = words;
            getStyleClass().add(styleClass);
        }

        @Override
        protected void updateItem(@Nullable PlannedAction action, boolean empty) {
            super.updateItem(action, empty);
            getStyleClass().remove("touches");
            String text = action == null || empty ? null : words.apply(action);
            setText(text);
            setTooltip(text == null || text.isEmpty() ? null : new Tooltip(text));
            if (action != null && !empty && touches(action)) {
                getStyleClass().add("touches");
            }
        }
    }
}
