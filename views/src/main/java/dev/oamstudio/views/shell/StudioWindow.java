package dev.oamstudio.views.shell;

import dev.oamstudio.model.deploy.ClusterDirectory;
import dev.oamstudio.model.diagnostic.ModelMessages;
import dev.oamstudio.model.edit.HistoryLimit;
import dev.oamstudio.views.message.Messages;
import dev.oamstudio.views.session.CapabilityDrag;
import dev.oamstudio.views.session.ClusterSession;
import dev.oamstudio.views.session.DesignSession;
import dev.oamstudio.views.session.Studio;
import dev.oamstudio.views.session.Surroundings;
import dev.oamstudio.views.task.Background;
import dev.oamstudio.views.task.Job;
import dev.oamstudio.views.task.Outcome;
import dev.oamstudio.views.theme.Fonts;
import dev.oamstudio.views.theme.Stylesheets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

/// The window's content: the welcome page, or the workbench of an open folder. Lives on the FX thread.
public final class StudioWindow {
    private static final Duration OPEN_LIMIT = Duration.ofMinutes(2);

    private final Desk desk;
    private final ClusterDirectory clusters;
    private final Background background;
    private final Preferences preferences;
    private final StackPane root = new StackPane();
    private final Layers layers;
    private final Subscription magnified;
    private Surroundings around;
    private Optional<Workbench> workbench = Optional.empty();

    public StudioWindow(
            Desk desk, ClusterDirectory clusters, Background background, Preferences preferences) {
        Fonts.load();
        this.desk = desk;
        this.clusters = clusters;
        this.background = background;
        this.preferences = preferences;
        this.around = surroundings();
        this.layers = new Layers(new Overlay(), new Notices(around));
        this.magnified = preferences.scale().magnifyPopups();
        root.getStyleClass().add("studio");
        root.getStylesheets().add(Stylesheets.of(StudioWindow.class, "shell.css"));
        desk.speak(preferences.language());
        preferences.yamlLimitsProperty().subscribe(desk::limit);
        showWelcome();
        preferences.languageProperty().subscribe(this::speakIfChanged);
    }

    /// A scene with the window in it, dressed and scaled as the user prefers.
    public Scene scene(double width, double height) {
        Parent frame = preferences.scale().frame(root);
        Scene scene = new Scene(frame, width, height);
        preferences.themes().dress(scene);
        // The other habit for redo; a menu shows one shortcut only.
        scene.getAccelerators()
                .put(
                        KeyCombination.valueOf("Shortcut+Y"),
                        () -> workbench.ifPresent(open -> open.studio().design().redo()));
        return scene;
    }

    public Preferences preferences() {
        return preferences;
    }

    /// The open folder, if one is open.
    public Optional<Workbench> workbench() {
        return workbench;
    }

    /// The window has the focus again: others may have changed files meanwhile.
    public void cameBack() {
        workbench.ifPresent(open -> open.saving().outside().look());
    }

    public void openFolder(Path folder) {
        open(() -> desk.open(folder));
    }

    public void openSample(String name) {
        open(() -> desk.openSample(name));
    }

    /// Makes a folder with these files and opens it.
    void create(String name, Map<String, String> texts) {
        open(() -> desk.create(name, texts));
    }

    /// Back to the welcome page; asks first if something is not saved.
    public void closeFolder() {
        ifMayClose(() -> {
            endWorkbench();
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
        endWorkbench();
        magnified.unsubscribe();
    }

    Surroundings around() {
        return around;
    }

    Desk desk() {
        return desk;
    }

    Layers layers() {
        return layers;
    }

    /// The clusters that the user's kubeconfig names, without the sandbox.
    List<String> contexts() {
        return clusters.choices().stream()
                .filter(choice -> !choice.simulated())
                .map(ClusterDirectory.ContextChoice::name)
                .toList();
    }

    /// Why there may be more of them: kubeconfig files that cannot be used, and what to do.
    List<String> kubeconfigFaults() {
        return clusters.faults().stream().map(around::text).toList();
    }

    private void endWorkbench() {
        workbench.ifPresent(Workbench::close);
        workbench = Optional.empty();
        layers.notices().clear();
    }

    private void open(Callable<Desk.OpenFolder> opening) {
        ifMayClose(() ->
                background.start(
                        new Job<>(around.text("shell.task.open"), OPEN_LIMIT, opening),
                        this::opened));
    }

    private void opened(Outcome<Desk.OpenFolder> outcome) {
        Notices notices = layers.notices();
        switch (outcome) {
            case Outcome.Done<Desk.OpenFolder>(Desk.OpenFolder folder) -> {
                endWorkbench();
                DesignSession design =
                        new DesignSession(folder.workspace(), undoLimit(), background);
                design.leaveOut(folder.leftOut());
                show(folder, design);
                if (!folder.leftOut().isEmpty()) {
                    notices.tell(around.text("shell.left-out", folder.leftOut().size()));
                }
            }
            case Outcome.Failed<Desk.OpenFolder>(Throwable cause) ->
                    notices.show(
                            around.text("shell.open-failed", String.valueOf(cause.getMessage())));
            case Outcome.TimedOut<Desk.OpenFolder> ignored ->
                    notices.show(around.text("shell.open-slow"));
            case Outcome.Cancelled<Desk.OpenFolder> ignored -> {}
        }
    }

    private HistoryLimit undoLimit() {
        return HistoryLimit.ofMegabytes(preferences.undoMegabytesProperty().get());
    }

    private void show(Desk.OpenFolder folder, DesignSession design) {
        ClusterSession cluster = new ClusterSession(clusters, design, background);
        Studio studio = new Studio(design, cluster, new CapabilityDrag(), around);
        Saving saving = new Saving(desk, folder, studio, layers);
        Workbench opened = new Workbench(studio, saving, this);
        workbench = Optional.of(opened);
        root.getChildren().setAll(opened, opened.ghost(), layers.overlay(), layers.notices());
        cluster.choices().stream().findFirst().ifPresent(cluster::connect);
        opened.start();
    }

    private void showWelcome() {
        WelcomePage welcome = new WelcomePage(this);
        root.getChildren().setAll(welcome, layers.overlay(), layers.notices());
    }

    private Surroundings surroundings() {
        Locale language = preferences.language();
        return new Surroundings(
                new Messages(language),
                new ModelMessages(language),
                background,
                preferences.themes());
    }

    private void speakIfChanged() {
        Surroundings now = surroundings();
        if (now.messages().locale().equals(around.messages().locale())) {
            return;
        }
        around = now;
        desk.speak(preferences.language());
        layers.notices().speak(now);
        boolean choosing = layers.overlay().isOpen();
        layers.overlay().close();
        workbench.ifPresentOrElse(this::sayAgain, this::showWelcome);
        if (choosing) {
            new Sheets(this).settings();
        }
    }

    /// Makes the views of the open folder anew; its session goes on.
    private void sayAgain(Workbench old) {
        DesignSession design = old.studio().design().again(background);
        Desk.OpenFolder folder = old.saving().folder();
        endWorkbench();
        show(folder, design);
    }
}
