package dev.oamstudio.views.shell;

import dev.oamstudio.views.control.IconButton;
import dev.oamstudio.views.session.Surroundings;
import dev.oamstudio.views.task.Job;
import dev.oamstudio.views.task.Outcome;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The folders that were opened last. One that is gone is shown as gone and can be taken out.
final class RecentFolders extends VBox {
    private static final Duration LIMIT = Duration.ofMinutes(1);
    private static final int MOST = 6;
    private static final int DAYS_COUNTED = 7;

    private final StudioWindow window;
    private final Surroundings around;

    RecentFolders(StudioWindow window) {
        this.window = window;
        this.around = window.around();
        setId("recent");
        getStyleClass().add("recent");
        load();
    }

    /// A path as people write it: `~` for their home.
    static String shortPath(Path folder) {
        Path home = Path.of(System.getProperty("user.home", ""));
        return folder.startsWith(home) && !folder.equals(home)
                ? Path.of("~").resolve(home.relativize(folder)).toString()
                : folder.toString();
    }

    private void load() {
        around.background()
                .start(
                        new Job<>(around.text("welcome.recent"), LIMIT, window.desk()::recent),
                        this::show);
    }

    private void show(Outcome<List<Desk.Recent>> outcome) {
        if (outcome instanceof Outcome.Done<List<Desk.Recent>>(List<Desk.Recent> folders)
                && !folders.isEmpty()) {
            getChildren().setAll(folders.stream().limit(MOST).map(this::row).toList());
            return;
        }
        Label none = new Label(around.text("welcome.no-recent"));
        none.setWrapText(true);
        none.getStyleClass().add("muted");
        getChildren().setAll(none);
    }

    private Node row(Desk.Recent recent) {
        Button open = button(recent);
        if (recent.there()) {
            return open;
        }
        open.setDisable(true);
        IconButton forget = new IconButton(Feather.X, around.text("welcome.forget"));
        forget.setOnAction(event -> forget(recent));
        HBox.setHgrow(open, Priority.ALWAYS);
        HBox row = new HBox(open, forget);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Button button(Desk.Recent recent) {
        String name = String.valueOf(recent.folder().getFileName());
        Label title = new Label(name);
        Label path = new Label(shortPath(recent.folder()));
        path.getStyleClass().addAll("muted", "small");
        path.setTextOverrun(javafx.scene.control.OverrunStyle.CENTER_ELLIPSIS);
        VBox words = new VBox(title, path);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Label when = new Label(when(recent));
        when.getStyleClass().addAll("muted", "small");
        when.setMinWidth(USE_PREF_SIZE);
        HBox content = new HBox(new FontIcon(Feather.FOLDER), words, when);
        content.setAlignment(Pos.CENTER_LEFT);
        content.getStyleClass().add("recent-content");
        Button open = new Button();
        open.getStyleClass().setAll("recent-folder");
        open.setGraphic(content);
        open.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        open.setMaxWidth(Double.MAX_VALUE);
        open.setAccessibleText(name + ", " + recent.folder() + ", " + when(recent));
        open.setTooltip(new Tooltip(recent.folder().toString()));
        open.setOnAction(event -> window.openFolder(recent.folder()));
        return open;
    }

    private void forget(Desk.Recent recent) {
        around.background()
                .start(
                        new Job<>(
                                around.text("welcome.forget"),
                                LIMIT,
                                () -> {
                                    window.desk().forget(recent.folder());
                                    return true;
                                }),
                        outcome -> load());
    }

    private String when(Desk.Recent recent) {
        return recent.there()
                ? recent.opened().map(this::day).orElse("")
                : around.text("welcome.gone");
    }

    private String day(Instant opened) {
        LocalDate day = LocalDate.ofInstant(opened, ZoneId.systemDefault());
        long days = ChronoUnit.DAYS.between(day, LocalDate.now(ZoneId.systemDefault()));
        return days < DAYS_COUNTED
                ? around.text("welcome.days-ago", Math.max(0, days))
                : DateTimeFormatter.ofPattern(
                                around.text("welcome.day"), around.messages().locale())
                        .format(day);
    }
}
