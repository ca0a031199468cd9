package dev.oamstudio.views.control;

import dev.oamstudio.icons.Glyph;
import dev.oamstudio.icons.Glyphs;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.status.Health;
import dev.oamstudio.model.status.Sync;
import dev.oamstudio.views.message.Messages;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Spinner;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.kordamp.ikonli.feather.Feather;

/// Every part in every state on one page, for people to look at and for the tests to measure.
final class Gallery extends VBox {
    private final Messages messages = new Messages(Locale.ENGLISH);

    Gallery() {
        setSpacing(16);
        setPadding(new Insets(24));
        setPrefWidth(940);
        getStyleClass().add("surface-panel");
        getChildren()
                .addAll(
                        type(), glyphs(), drawn(), tiles(), health(), pills(), chips(), buttons(),
                        bars(), fields(), lists());
    }

    private static Glyph glyph(String name) {
        return Glyphs.builtIn().named(name).orElseThrow();
    }

    private static Node row(String title, Node... nodes) {
        Label label = new Label(title);
        label.getStyleClass().addAll("type-small", "ink-muted");
        label.setMinWidth(72);
        FlowPane flow = new FlowPane(12, 8, nodes);
        flow.setRowValignment(javafx.geometry.VPos.CENTER);
        flow.setPrefWrapLength(800);
        HBox row = new HBox(12, label, flow);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Node type() {
        Function<String, Node> sample =
                style -> {
                    Label label = new Label(style.replace("type-", ""));
                    label.getStyleClass().add(style);
                    return label;
                };
        return row(
                "Type",
                List.of(
                                "product",
                                "title",
                                "body",
                                "strong",
                                "panel",
                                "panel-strong",
                                "small",
                                "small-strong",
                                "code",
                                "mono",
                                "mono-small")
                        .stream()
                        .map(name -> sample.apply("type-" + name))
                        .toArray(Node[]::new));
    }

    private static Node glyphs() {
        return row(
                "Glyphs",
                Glyphs.builtIn().all().stream()
                        .map(glyph -> (Node) new GlyphIcon(glyph, glyph.grid() == 24 ? 20 : 16))
                        .toArray(Node[]::new));
    }

    /// The same glyph as a node and drawn, to be compared.
    private static Node drawn() {
        Canvas canvas = new Canvas(56, 20);
        GlyphPen pen = new GlyphPen(canvas.getGraphicsContext2D());
        pen.draw(glyph("deployment"), new GlyphPen.Square(0, 0, 20), Color.web("#0969da"));
        pen.draw(glyph("health-healthy"), new GlyphPen.Square(32, 2, 16), Color.web("#187a34"));
        return row("Drawn", new GlyphIcon(glyph("deployment"), 20).in(Hue.DEPLOYMENT), canvas);
    }

    private static Node tiles() {
        return row(
                "Tiles",
                new KindTile(glyph("deployment"), Hue.DEPLOYMENT, 28),
                new KindTile(glyph("statefulset"), Hue.STATEFULSET, 28),
                new KindTile(glyph("daemonset"), Hue.DAEMONSET, 28),
                new KindTile(glyph("job"), Hue.JOB, 28),
                new KindTile(glyph("knative-service"), Hue.KNATIVE, 28),
                new KindTile(glyph("containerized-workload"), Hue.OTHER, 28),
                new KindTile(glyph("scope-network"), Hue.NETWORK_SCOPE, 28),
                new KindTile(glyph("scope-health"), Hue.HEALTH_SCOPE, 28),
                new KindTile(glyph("database"), Hue.DEPLOYMENT, 32),
                new KindTile(glyph("deployment"), Hue.DEPLOYMENT, 24),
                new KindTile(glyph("cronjob"), Hue.JOB, 20),
                new KindTile(glyph("trait-route"), Hue.OTHER, 20));
    }

    private Node health() {
        FlowPane flow = new FlowPane(16, 8);
        for (Health health : Health.values()) {
            flow.getChildren().add(marked(health, false));
        }
        flow.getChildren().add(marked(Health.HEALTHY, true));
        return row("Health", flow);
    }

    private Node marked(Health health, boolean stale) {
        HealthMark mark = new HealthMark(messages, 16);
        mark.show(health, stale);
        HBox pair = new HBox(8, mark, new Label(mark.getAccessibleText()));
        pair.setAlignment(Pos.CENTER_LEFT);
        return pair;
    }

    private Node pills() {
        FlowPane flow = new FlowPane(12, 8);
        for (Severity severity : Severity.values()) {
            flow.getChildren()
                    .addAll(
                            ProblemMark.of(severity, 16, messages),
                            ProblemPill.counting(severity, 2, messages),
                            ProblemPill.spelling(severity, 2, messages));
        }
        for (Tone tone : Tone.values()) {
            flow.getChildren().add(new Pill("12", tone));
        }
        for (Sync sync : Sync.values()) {
            flow.getChildren().add(new SyncLabel(messages, sync));
        }
        flow.getChildren().addAll(new KeyCap("Ctrl P"), new KeyCap("Esc"));
        return row("Pills", flow);
    }

    private static Node chips() {
        Chip selected = new Chip(glyph("trait-autoscaler"), "Scaler");
        selected.setSelected(true);
        Chip error = new Chip(glyph("trait-route"), "Route");
        error.setError(true);
        Chip preview = new Chip(glyph("trait-route"), "Route");
        preview.setPreview(true);
        Chip icon = new Chip(glyph("trait-metrics"), "Metrics");
        icon.setShort(true);
        return row(
                "Chips",
                new Chip(glyph("trait-autoscaler"), "Autoscaler"),
                new Chip(glyph("trait-canary"), "Canary"),
                selected,
                error,
                preview,
                icon,
                new Chip(glyph("deployment"), "payment").in(Hue.DEPLOYMENT));
    }

    private Node buttons() {
        ActionButton on = new ActionButton(Feather.EYE, "Preview", ActionButton.Weight.OUTLINED);
        on.getStyleClass().add("on");
        ActionButton off = new ActionButton(Feather.PLAY, "Apply", ActionButton.Weight.OUTLINED);
        off.setDisable(true);
        ActionButton small = new ActionButton("Open line 121", ActionButton.Weight.OUTLINED);
        small.getStyleClass().add("small");
        return row(
                "Buttons",
                new ActionButton(Feather.PLAY, "Apply 8 changes", ActionButton.Weight.FILLED),
                new ActionButton(Feather.COPY, "Copy as text", ActionButton.Weight.OUTLINED),
                new ActionButton(Feather.EYE, "Preview", ActionButton.Weight.QUIET),
                new ActionButton("Delete shop", ActionButton.Weight.DANGER),
                on,
                off,
                small,
                new IconButton(Feather.TRASH_2, "Delete"),
                new IconButton(GlyphIcon.named("dependency", 16), "Connect"),
                new LinkButton(Feather.PLUS, "Add variable"),
                new LinkButton("Keep 4 instead"),
                new SegmentedSwitch<>(List.of("Canvas", "Split", "YAML"), Function.identity()));
    }

    private Node bars() {
        TabStrip<String> tabs =
                new TabStrip<>(
                        List.of("Problems", "Rendered", "Plan", "Live", "Events", "Logs"),
                        Function.identity());
        tabs.setCount("Problems", 3, Tone.WARNING);
        tabs.setCount("Rendered", 23, Tone.NEUTRAL);
        LoadingBar bar = new LoadingBar();
        bar.setVisible(true);
        bar.setProgress(0.4);
        EmptyState empty =
                new EmptyState(
                        "No problems in shop",
                        "Findings appear here while you type.",
                        new ActionButton("Open a sample", ActionButton.Weight.OUTLINED));
        return new VBox(tabs, bar, empty);
    }

    private Node fields() {
        TextField invalid = new TextField("80 80");
        invalid.getStyleClass().add("invalid");
        TextField mono = new TextField("shop/checkout:1.8.0");
        mono.getStyleClass().add("type-mono");
        SearchField typed = new SearchField("Search", messages);
        typed.setText("redis");
        ComboBox<String> combo = new ComboBox<>();
        combo.getItems().setAll("IfNotPresent", "Always");
        combo.getSelectionModel().selectFirst();
        CheckBox checked = new CheckBox("Follow");
        checked.setSelected(true);
        RadioButton radio = new RadioButton("Previous");
        radio.setSelected(true);
        TextArea area = new TextArea("Several\nlines");
        area.setPrefSize(140, 56);
        return row(
                "Fields",
                new SearchField("Search capabilities", messages),
                typed,
                SearchField.filter("Filter problems", messages),
                mono,
                invalid,
                combo,
                new Spinner<Integer>(1, 10, 3),
                checked,
                new CheckBox("Wrap"),
                radio,
                area);
    }

    private Node lists() {
        ListView<String> list = new ListView<>();
        list.getItems().setAll("Deployment", "StatefulSet", "Job");
        list.getSelectionModel().select(1);
        SplitPane split = new SplitPane(list, tree(), table());
        split.setDividerPositions(0.2, 0.5);
        split.setPrefHeight(150);
        split.setMinHeight(Region.USE_PREF_SIZE);
        return split;
    }

    private Node tree() {
        TreeItem<String> root =
                new TreeItem<>("shop", new KindTile(glyph("application"), Hue.OTHER, 16));
        root.setExpanded(true);
        TreeItem<String> checkout =
                new TreeItem<>("checkout", new KindTile(glyph("deployment"), Hue.DEPLOYMENT, 16));
        checkout.getChildren().add(new TreeItem<>("Canary"));
        root.getChildren().add(checkout);
        for (int i = 0; i < 8; i++) {
            root.getChildren()
                    .add(new TreeItem<>("worker-" + i, new KindTile(glyph("job"), Hue.JOB, 16)));
        }
        TreeView<String> tree = new TreeView<>(root);
        tree.getSelectionModel().select(1);
        return tree;
    }

    private static Node table() {
        TableView<String> table = new TableView<>();
        for (String title : List.of("Component", "Problem", "Where")) {
            TableColumn<String, String> column = new TableColumn<>(title);
            column.setCellValueFactory(
                    row -> new javafx.beans.property.SimpleStringProperty(row.getValue()));
            column.setPrefWidth(130);
            table.getColumns().add(column);
        }
        table.getItems().setAll("frontend", "payment", "report");
        table.getSelectionModel().select(0);
        return table;
    }
}
