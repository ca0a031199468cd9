package dev.oamstudio.views.live;

import dev.oamstudio.model.kube.Condition;
import dev.oamstudio.model.status.StatusNode;
import dev.oamstudio.model.status.Sync;
import dev.oamstudio.views.control.HealthMark;
import dev.oamstudio.views.control.SyncLabel;
import dev.oamstudio.views.session.Surroundings;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeTableCell;
import javafx.scene.control.TreeTableColumn;
import org.jspecify.annotations.Nullable;

/// The columns of the live tree: name, sync, health, message, age. A condition shows its status, reason and message there.
final class LiveColumns {
    private static final double MARK = 16;

    private static final List<String> TONES = List.of("is-true", "is-false", "is-unknown");

    private final Surroundings around;
    private final InstantSource clock;
    private final ObservableValue<?> beat;

    /// @param beat changes when ages are to be told anew
    LiveColumns(Surroundings around, InstantSource clock, ObservableValue<?> beat) {
        this.around = around;
        this.clock = clock;
        this.beat = beat;
    }

    List<TreeTableColumn<LiveRow, LiveRow>> all() {
        return List.of(
                column("live.column.name", new Widths(340, 180), () -> new NameCell(around)),
                column("live.column.sync", new Widths(120, 108), SyncCell::new),
                column("live.column.health", new Widths(180, 124), HealthCell::new),
                column("live.column.message", new Widths(390, 140), MessageCell::new),
                column("live.column.age", new Widths(60, 52), AgeCell::new));
    }

    private TreeTableColumn<LiveRow, LiveRow> column(
            String key, Widths widths, Supplier<TreeTableCell<LiveRow, LiveRow>> cell) {
        TreeTableColumn<LiveRow, LiveRow> column = new TreeTableColumn<>(around.text(key));
        column.setPrefWidth(widths.usual());
        column.setMinWidth(widths.least());
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row ->
                Bindings.createObjectBinding(
                        () -> row.getValue().getValue(), row.getValue().valueProperty()));
        column.setCellFactory(ignored -> cell.get());
        return column;
    }

    /// How wide a column is, and how narrow it may become: its title can be read.
    private record Widths(double usual, double least) {}

    /// Whether the object is as designed, or the condition's status.
    private final class SyncCell extends TreeTableCell<LiveRow, LiveRow> {
        private final SyncLabel label = new SyncLabel(around.messages(), Sync.UNKNOWN);

        @Override
        protected void updateItem(@Nullable LiveRow row, boolean empty) {
            super.updateItem(row, empty);
            Optional<LiveRow> shown = empty ? Optional.empty() : Optional.ofNullable(row);
            setText(null);
            setGraphic(null);
            getStyleClass().removeAll(TONES);
            shown.ifPresent(this::show);
        }

        private void show(LiveRow row) {
            switch (row) {
                case LiveRow.NodeRow(StatusNode node) -> {
                    label.show(node.sync());
                    setGraphic(label);
                }
                case LiveRow.ConditionRow(StatusNode ignored, Condition condition) -> {
                    setText(condition.status());
                    getStyleClass().add("is-" + condition.status().toLowerCase(Locale.ROOT));
                }
                case LiveRow.Top ignored -> {}
            }
        }
    }

    /// The health with its mark, or the condition's reason.
    private final class HealthCell extends TreeTableCell<LiveRow, LiveRow> {
        private final HealthMark mark = new HealthMark(around.messages(), MARK);

        @Override
        protected void updateItem(@Nullable LiveRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            setTooltip(null);
            setGraphic(null);
            if (row != null && !empty) {
                show(row);
            }
        }

        private void say(String reason) {
            setText(reason);
            setTooltip(reason.isEmpty() ? null : new Tooltip(reason));
        }

        private void show(LiveRow row) {
            switch (row) {
                case LiveRow.NodeRow(StatusNode node) -> showHealth(node);
                case LiveRow.ConditionRow(StatusNode ignored, Condition condition) ->
                        say(condition.reason());
                case LiveRow.Top ignored -> {}
            }
        }

        private void showHealth(StatusNode node) {
            mark.show(node.health().health(), node.health().stale());
            String word =
                    node.health().stale()
                            ? "stale"
                            : node.health().health().name().toLowerCase(Locale.ROOT);
            setGraphic(mark);
            setText(around.text("health." + word));
        }
    }

    /// What there is to say.
    private final class MessageCell extends TreeTableCell<LiveRow, LiveRow> {
        @Override
        protected void updateItem(@Nullable LiveRow row, boolean empty) {
            super.updateItem(row, empty);
            String text = row == null || empty ? null : message(row);
            setText(text);
            setTooltip(text == null || text.isEmpty() ? null : new Tooltip(text));
        }

        private String message(LiveRow row) {
            return switch (row) {
                case LiveRow.NodeRow(StatusNode node) -> around.text(node.message());
                case LiveRow.ConditionRow(StatusNode ignored, Condition condition) ->
                        condition.message();
                case LiveRow.Top ignored -> "";
            };
        }
    }

    /// How long it has been so.
    private final class AgeCell extends TreeTableCell<LiveRow, LiveRow> {
        AgeCell() {
            beat.subscribe(() -> tell(getItem(), isEmpty()));
        }

        @Override
        protected void updateItem(@Nullable LiveRow row, boolean empty) {
            super.updateItem(row, empty);
            tell(row, empty);
        }

        private void tell(@Nullable LiveRow row, boolean empty) {
            Optional<Instant> since =
                    empty ? Optional.empty() : Optional.ofNullable(row).flatMap(LiveColumns::since);
            setText(since.map(start -> Age.between(start, clock.instant())).orElse(null));
        }
    }

    private static Optional<Instant> since(LiveRow row) {
        return switch (row) {
            case LiveRow.NodeRow(StatusNode node) -> node.since();
            case LiveRow.ConditionRow(StatusNode ignored, Condition condition) -> condition.since();
            case LiveRow.Top ignored -> Optional.empty();
        };
    }
}
