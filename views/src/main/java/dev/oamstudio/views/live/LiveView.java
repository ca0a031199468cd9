package dev.oamstudio.views.live;

import dev.oamstudio.model.status.StatusNode;
import dev.oamstudio.views.control.ActionButton;
import dev.oamstudio.views.control.EmptyState;
import dev.oamstudio.views.control.FailureNote;
import dev.oamstudio.views.session.ClusterSession;
import dev.oamstudio.views.session.ClusterSession.Activity;
import dev.oamstudio.views.session.ClusterSession.Step;
import dev.oamstudio.views.session.FailureWords;
import dev.oamstudio.views.session.Studio;
import dev.oamstudio.views.session.Surroundings;
import dev.oamstudio.views.theme.Stylesheets;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.LongProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableRow;
import javafx.scene.control.TreeTableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The status tree beside the reason why the chosen node is not ready. Rows keep their place and openness while their content
/// changes; ages count on while the tree is on the screen.
public final class LiveView extends BorderPane {
    private static final PseudoClass CONDITION = PseudoClass.getPseudoClass("condition");

    private final Studio studio;
    private final TreeTableView<LiveRow> tree = new TreeTableView<>();
    private final LiveTree rows = new LiveTree();
    private final WhyPanel why;
    private final SplitPane split = new SplitPane();
    private final LiveBar bar;
    private final FailureNote failure;
    private final LongProperty beats = new SimpleLongProperty();
    private final Timeline ticking =
            new Timeline(new KeyFrame(Duration.seconds(1), event -> tick()));

    public LiveView(Studio studio) {
        this(studio, InstantSource.system());
    }

    LiveView(Studio studio, InstantSource clock) {
        this.studio = studio;
        getStyleClass().add("live-view");
        getStylesheets().add(Stylesheets.of(LiveView.class, "live.css"));
        why = new WhyPanel(studio, clock);
        bar = new LiveBar(studio, clock, this::update);
        failure = new FailureNote("live-failure", again());
        prepareTree(clock);
        split.getItems().setAll(tree, why);
        split.setMinHeight(0);
        split.setDividerPositions(0.68);
        ticking.setCycleCount(Animation.INDEFINITE);
        sceneProperty()
                .subscribe(scene -> {
                    if (scene == null) {
                        ticking.stop();
                    } else {
                        ticking.play();
                    }
                });
        ClusterSession cluster = studio.cluster();
        cluster.statusProperty().subscribe(status -> update());
        cluster.interruptionProperty().subscribe(reason -> update());
        cluster.activityProperty().subscribe(activity -> update());
    }

    private void prepareTree(InstantSource clock) {
        tree.setId("live");
        tree.setRoot(rows.root());
        tree.setShowRoot(false);
        tree.getColumns().setAll(new LiveColumns(studio.around(), clock, beats).all());
        tree.setColumnResizePolicy(TreeTableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        tree.setAccessibleText(studio.around().text("live.tree"));
        tree.setPlaceholder(
                new EmptyState(
                        studio.around().text("live.nothing"),
                        studio.around().text("live.nothing.how")));
        tree.setRowFactory(ignored -> row());
        tree.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        tree.setOnMouseClicked(event -> selectElement());
    }

    private TreeTableRow<LiveRow> row() {
        TreeTableRow<LiveRow> row = new TreeTableRow<>();
        row.itemProperty()
                .subscribe(item ->
                        row.pseudoClassStateChanged(
                                CONDITION, item instanceof LiveRow.ConditionRow));
        return row;
    }

    /// Lets the ages count on.
    void tick() {
        if (studio.cluster().statusProperty().get().isPresent()) {
            bar.show(studio.cluster().statusProperty().get());
            beats.set(beats.get() + 1);
        }
    }

    private void update() {
        Optional<StatusNode> status = studio.cluster().statusProperty().get();
        bar.show(status);
        if (status.isEmpty()) {
            setTop(null);
            setCenter(empty());
            return;
        }
        rows.show(status.get(), bar.wanted());
        VBox top = new VBox(bar);
        FailureWords.of(studio)
                .filter(words -> words.step() == Step.APPLY)
                .ifPresent(words -> {
                    failure.show(words.happened(), words.holds());
                    top.getChildren().add(failure);
                });
        setTop(top);
        setCenter(split);
        @Nullable TreeItem<LiveRow> chosen = tree.getSelectionModel().getSelectedItem();
        why.show(chosen == null ? status : chosen.getValue().node());
    }

    private ActionButton again() {
        ActionButton again =
                new ActionButton(
                        studio.around().text("live.apply-again"), ActionButton.Weight.OUTLINED);
        again.setId("live-apply-again");
        again.setOnAction(event -> studio.cluster().apply());
        return again;
    }

    private EmptyState empty() {
        Surroundings around = studio.around();
        ClusterSession cluster = studio.cluster();
        return switch (cluster.activityProperty().get()) {
            case Activity.Connecting(String context) ->
                    new EmptyState(
                            around.text("shell.connecting", context), around.text("live.none.how"));
            case Activity.Failed(Step ignored, String headline, String detail) ->
                    new EmptyState(around.text(headline), detail, connect());
            case Activity.Idle ignored -> nothing();
            case Activity.Planning ignored -> nothing();
            case Activity.Applying ignored -> nothing();
        };
    }

    private EmptyState nothing() {
        Surroundings around = studio.around();
        boolean connected = studio.cluster().identityProperty().get().isPresent();
        return connected
                ? new EmptyState(around.text("live.none"), around.text("live.none.how"))
                : new EmptyState(
                        around.text("live.disconnected"), around.text("live.none.how"), connect());
    }

    /// To the first cluster that can be chosen, which needs no set-up.
    private ActionButton connect() {
        ActionButton connect =
                new ActionButton(
                        studio.around().text("live.connect"), ActionButton.Weight.OUTLINED);
        connect.setId("live-connect");
        connect.setOnAction(event ->
                studio.cluster().choices().stream()
                        .findFirst()
                        .ifPresent(studio.cluster()::connect));
        return connect;
    }

    private void choose(@Nullable TreeItem<LiveRow> item) {
        if (item != null) {
            why.show(item.getValue().node());
        }
    }

    private void selectElement() {
        @Nullable TreeItem<LiveRow> chosen = tree.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            chosen.getValue()
                    .node()
                    .flatMap(StatusNode::element)
                    .ifPresent(id -> studio.design().select(List.of(id)));
        }
    }
}
