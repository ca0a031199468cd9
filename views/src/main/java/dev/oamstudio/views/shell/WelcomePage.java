package dev.oamstudio.views.shell;

import dev.oamstudio.views.control.ActionButton;
import dev.oamstudio.views.control.LinkButton;
import dev.oamstudio.views.session.Surroundings;
import dev.oamstudio.views.task.Job;
import dev.oamstudio.views.task.Outcome;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What a newcomer sees: the product's name, what can be opened, and the samples with their pictures.
final class WelcomePage extends BorderPane {
    private static final double MARK = 50;
    private static final Duration LIMIT = Duration.ofMinutes(1);

    private final StudioWindow window;
    private final Desk desk;
    private final Surroundings around;
    private final TilePane samples = new TilePane();
    private final VBox recent = new VBox();

    WelcomePage(StudioWindow window, Desk desk, Surroundings around) {
        this.window = window;
        this.desk = desk;
        this.around = around;
        getStyleClass().add("welcome");
        samples.getStyleClass().add("samples");
        samples.setPrefColumns(2);
        HBox columns = new HBox(left(), right());
        columns.setAlignment(Pos.TOP_CENTER);
        columns.getStyleClass().add("welcome-columns");
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        setCenter(scroll);
        load();
    }

    private Node left() {
        Label name = new Label(around.text("welcome.name"));
        name.getStyleClass().add("product-name");
        Label claim = new Label(around.text("welcome.claim"));
        claim.getStyleClass().add("muted");
        HBox title = new HBox(new ApplicationMark(MARK), new VBox(name, claim));
        title.getStyleClass().add("welcome-title");
        ActionButton open =
                new ActionButton(
                        Feather.FOLDER,
                        around.text("shell.open-folder"),
                        ActionButton.Weight.FILLED);
        open.setId("open-folder");
        open.setMaxWidth(Double.MAX_VALUE);
        open.setAlignment(Pos.CENTER_LEFT);
        open.setOnAction(event -> chooseFolder());
        Label head = new Label(around.text("welcome.recent"));
        head.getStyleClass().add("section-head");
        recent.getStyleClass().add("recent");
        VBox cluster = new VBox(strong("welcome.no-cluster"), wrapped("welcome.no-cluster.how"));
        cluster.getStyleClass().add("welcome-cluster");
        VBox left = new VBox(title, open, head, recent, cluster);
        left.getStyleClass().add("welcome-left");
        return left;
    }

    private Node right() {
        Label head = new Label(around.text("welcome.samples"));
        head.getStyleClass().add("panel-title");
        Label how = new Label(around.text("welcome.samples.how"));
        how.getStyleClass().add("muted");
        HBox bar = new HBox(head, how);
        bar.getStyleClass().add("welcome-bar");
        HBox.setHgrow(head, Priority.ALWAYS);
        head.setMaxWidth(Double.MAX_VALUE);
        VBox right = new VBox(bar, samples);
        right.getStyleClass().add("welcome-right");
        return right;
    }

    private Label strong(String key) {
        Label label = new Label(around.text(key));
        label.getStyleClass().add("strong");
        return label;
    }

    private Label wrapped(String key) {
        Label label = new Label(around.text(key));
        label.setWrapText(true);
        label.getStyleClass().add("muted");
        return label;
    }

    private void load() {
        around.background()
                .start(
                        new Job<>(around.text("welcome.samples"), LIMIT, desk::samples),
                        this::showSamples);
        around.background()
                .start(
                        new Job<>(around.text("welcome.recent"), LIMIT, desk::recent),
                        this::showRecent);
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

    private void showRecent(Outcome<List<Path>> outcome) {
        if (outcome instanceof Outcome.Done<List<Path>>(List<Path> folders) && !folders.isEmpty()) {
            recent.getChildren().setAll(folders.stream().map(this::recentFolder).toList());
            return;
        }
        Label none = new Label(around.text("welcome.no-recent"));
        none.getStyleClass().add("muted");
        recent.getChildren().setAll(none);
    }

    private Node recentFolder(Path folder) {
        LinkButton link = new LinkButton(Feather.FOLDER, String.valueOf(folder.getFileName()));
        link.setOnAction(event -> window.openFolder(folder));
        Label path = new Label(folder.toString());
        path.getStyleClass().addAll("muted", "small");
        return new VBox(link, path);
    }

    private void chooseFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(around.text("shell.open-folder"));
        @Nullable File chosen = chooser.showDialog(getScene().getWindow());
        if (chosen != null) {
            window.openFolder(chosen.toPath());
        }
    }
}
