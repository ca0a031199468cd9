package dev.oamstudio.views.shell;

import dev.oamstudio.model.status.Health;
import dev.oamstudio.views.control.ActionButton;
import dev.oamstudio.views.control.HealthMark;
import dev.oamstudio.views.control.KeyCap;
import dev.oamstudio.views.session.Surroundings;
import dev.oamstudio.views.shell.command.Command;
import dev.oamstudio.views.task.Job;
import dev.oamstudio.views.task.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What a newcomer sees: the product's name, what can be opened, and the samples with their pictures.
final class WelcomePage extends BorderPane {
    private static final double MARK = 50;
    private static final double STATUS_MARK = 14;
    private static final double ROOM_FOR_BOTH = 1000;
    private static final Duration LIMIT = Duration.ofMinutes(1);

    private final StudioWindow window;
    private final Surroundings around;
    private final StudioCommands commands;
    private final TilePane samples = new TilePane();

    WelcomePage(StudioWindow window) {
        this.window = window;
        this.around = window.around();
        this.commands = StudioCommands.ofWelcome(window);
        getStyleClass().add("welcome");
        samples.getStyleClass().add("samples");
        samples.setPrefColumns(2);
        ScrollPane scroll = new ScrollPane(columns());
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        setTop(new Header(commands, around).ofWelcome());
        setCenter(scroll);
        setBottom(status());
        around.background()
                .start(
                        new Job<>(around.text("welcome.samples"), LIMIT, window.desk()::samples),
                        this::showSamples);
    }

    /// What can be opened and the samples beside each other; where there is no room for that, below each other.
    private FlowPane columns() {
        FlowPane columns = new FlowPane(left(), right());
        columns.setAlignment(Pos.TOP_CENTER);
        columns.setRowValignment(javafx.geometry.VPos.TOP);
        columns.getStyleClass().add("welcome-columns");
        widthProperty()
                .subscribe(width ->
                        samples.setPrefColumns(width.doubleValue() < ROOM_FOR_BOTH ? 1 : 2));
        return columns;
    }

    private Node left() {
        Label name = new Label(around.text("welcome.name"));
        name.getStyleClass().add("product-name");
        Label claim = new Label(around.text("welcome.claim"));
        claim.getStyleClass().addAll("muted", "claim");
        HBox title = new HBox(new ApplicationMark(MARK), new VBox(name, claim));
        title.getStyleClass().add("welcome-title");
        VBox ways =
                new VBox(
                        way(Feather.FOLDER, "open-folder", ActionButton.Weight.FILLED),
                        way(Feather.PLUS, "new-application", ActionButton.Weight.QUIET),
                        way(Feather.COPY, "paste-yaml", ActionButton.Weight.QUIET));
        ways.getStyleClass().add("welcome-ways");
        Label head = new Label(around.text("welcome.recent"));
        head.getStyleClass().add("section-head");
        Label keys = new Label(commands.named("open-recent").keysText());
        keys.getStyleClass().add("section-head");
        HBox bar = new HBox(head, space(), keys);
        VBox left = new VBox(title, ways, new VBox(bar, new RecentFolders(window)), clusters());
        left.getStyleClass().add("welcome-left");
        return left;
    }

    private ActionButton way(Feather icon, String name, ActionButton.Weight weight) {
        Command command = commands.named(name);
        Label words = new Label(command.title());
        Label keys = new Label(command.keysText());
        keys.getStyleClass().add("way-keys");
        HBox content = new HBox(new FontIcon(icon), words, space(), keys);
        content.setAlignment(Pos.CENTER_LEFT);
        content.getStyleClass().add("way-content");
        ActionButton button = new ActionButton("", weight);
        button.setGraphic(content);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setId(name);
        button.setAccessibleText(command.title());
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(event -> command.run());
        return button;
    }

    private VBox clusters() {
        List<String> contexts = window.contexts();
        Label head =
                new Label(
                        contexts.isEmpty()
                                ? around.text("welcome.no-cluster")
                                : around.text("welcome.clusters", contexts.size()),
                        new FontIcon(Feather.LAYERS));
        head.getStyleClass().addAll("strong", "cluster-head");
        Label how =
                new Label(
                        contexts.isEmpty()
                                ? around.text("welcome.no-cluster.how")
                                : around.text("welcome.clusters.how", String.join(", ", contexts)));
        how.setWrapText(true);
        how.setMinHeight(Region.USE_PREF_SIZE);
        how.getStyleClass().addAll("muted", "how");
        VBox clusters = new VBox(head, how);
        for (String fault : window.kubeconfigFaults()) {
            Label sentence = new Label(fault);
            sentence.setWrapText(true);
            sentence.setMinHeight(Region.USE_PREF_SIZE);
            sentence.getStyleClass().addAll("how", "cluster-fault");
            clusters.getChildren().add(sentence);
        }
        clusters.getStyleClass().add("welcome-cluster");
        return clusters;
    }

    private Node right() {
        Label head = new Label(around.text("welcome.samples"));
        head.getStyleClass().add("panel-title");
        Label how = new Label(around.text("welcome.samples.how"));
        how.getStyleClass().addAll("muted", "how");
        HBox bar = new HBox(head, space(), how);
        bar.getStyleClass().add("welcome-bar");
        FlowPane keys = new FlowPane();
        keys.getStyleClass().add("welcome-keys");
        Stream.of("every-command", "keys", "settings")
                .map(commands::named)
                .forEach(command -> keys.getChildren().add(keyHint(command)));
        VBox right = new VBox(bar, samples, keys);
        right.getStyleClass().add("welcome-right");
        return right;
    }

    private static HBox keyHint(Command command) {
        Label title = new Label(command.title());
        title.getStyleClass().addAll("muted", "how");
        HBox hint = new HBox(new KeyCap(command.keysText()), title);
        hint.setAlignment(Pos.CENTER_LEFT);
        hint.getStyleClass().add("key-hint");
        return hint;
    }

    private Node status() {
        HealthMark mark = new HealthMark(around.messages(), STATUS_MARK);
        mark.show(Health.HEALTHY, false);
        HBox group = new HBox(mark, new Label(around.text("welcome.sandbox")));
        group.getStyleClass().add("status-group");
        HBox bar = new HBox(group);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("status-bar");
        return bar;
    }

    private void showSamples(Outcome<List<Desk.Sample>> outcome) {
        if (outcome instanceof Outcome.Done<List<Desk.Sample>>(List<Desk.Sample> list)) {
            samples.getChildren()
                    .setAll(
                            list.stream()
                                    .map(sample ->
                                            new SampleCard(
                                                    sample,
                                                    around,
                                                    () -> window.openSample(sample.name())))
                                    .toList());
        }
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
