package dev.oamstudio.views.shell;

import dev.oamstudio.model.deploy.ClusterDirectory;
import dev.oamstudio.views.session.CapabilityDrag;
import dev.oamstudio.views.session.ClusterSession;
import dev.oamstudio.views.session.DesignSession;
import dev.oamstudio.views.session.Studio;
import dev.oamstudio.views.session.Surroundings;
import dev.oamstudio.views.task.Job;
import dev.oamstudio.views.task.Outcome;
import dev.oamstudio.views.theme.Fonts;
import dev.oamstudio.views.theme.Stylesheets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

/// The window's content: the welcome page, or the workbench of an open folder. Lives on the FX thread.
public final class StudioWindow {
    private static final Duration OPEN_LIMIT = Duration.ofMinutes(2);

    private final Desk desk;
    private final ClusterDirectory clusters;
    private final Surroundings around;
    private final StackPane root = new StackPane();
    private final Notices notices;
    private Optional<Workbench> workbench = Optional.empty();

    public StudioWindow(Desk desk, ClusterDirectory clusters, Surroundings around) {
        Fonts.load();
        this.desk = desk;
        this.clusters = clusters;
        this.around = around;
        this.notices = new Notices(around);
        root.getStyleClass().add("studio");
        root.getStylesheets().add(Stylesheets.of(StudioWindow.class, "shell.css"));
        showWelcome();
    }

    /// What goes into the scene.
    public Parent root() {
        return root;
    }

    /// The open folder, if one is open.
    public Optional<Workbench> workbench() {
        return workbench;
    }

    public void openFolder(Path folder) {
        open(() -> desk.open(folder));
    }

    public void openSample(String name) {
        open(() -> desk.openSample(name));
    }

    /// Back to the welcome page; asks first if something is not saved.
    public void closeFolder() {
        ifMayClose(() -> {
            end();
            showWelcome();
        });
    }

    /// Runs an action once nothing unsaved can be lost by it: at once, or after the user has saved or given up the changes; never
    /// if they change their mind.
    public void ifMayClose(Runnable action) {
        workbench.ifPresentOrElse(open -> open.saving().ifMayLeave(action), action);
    }

    /// Ends what goes on behind the window.
    public void end() {
        workbench.ifPresent(Workbench::close);
        workbench = Optional.empty();
    }

    private void open(Callable<Desk.OpenFolder> opening) {
        ifMayClose(() ->
                around.background()
                        .start(
                                new Job<>(around.text("shell.task.open"), OPEN_LIMIT, opening),
                                this::opened));
    }

    private void opened(Outcome<Desk.OpenFolder> outcome) {
        switch (outcome) {
            case Outcome.Done<Desk.OpenFolder>(Desk.OpenFolder folder) -> show(folder);
            case Outcome.Failed<Desk.OpenFolder>(Throwable cause) ->
                    notices.show(
                            around.text("shell.open-failed", String.valueOf(cause.getMessage())));
            case Outcome.TimedOut<Desk.OpenFolder> ignored ->
                    notices.show(around.text("shell.open-slow"));
            case Outcome.Cancelled<Desk.OpenFolder> ignored -> {}
        }
    }

    private void show(Desk.OpenFolder folder) {
        end();
        DesignSession design = new DesignSession(folder.workspace(), around.background());
        ClusterSession cluster = new ClusterSession(clusters, design, around.background());
        Studio studio = new Studio(design, cluster, new CapabilityDrag(), around);
        Workbench opened = new Workbench(studio, new Saving(desk, folder, studio, notices), this);
        workbench = Optional.of(opened);
        root.getChildren().setAll(opened, notices);
        cluster.choices().stream().findFirst().ifPresent(cluster::connect);
        folder.complaints().forEach(notices::show);
    }

    private void showWelcome() {
        WelcomePage welcome = new WelcomePage(this, desk, around);
        root.getChildren().setAll(welcome, notices);
    }

    /// What is shown over the content.
    List<String> noticesShown() {
        return notices.shown();
    }
}
