package dev.oamstudio.views.live;

import dev.oamstudio.model.status.StatusNode;
import dev.oamstudio.views.control.EmptyState;
import dev.oamstudio.views.session.ClusterSession;
import dev.oamstudio.views.session.Studio;
import dev.oamstudio.views.session.Surroundings;
import dev.oamstudio.views.theme.Stylesheets;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// The status tree beside the reason why the chosen node is not ready. Rows keep their place and openness while their content
/// changes.
public final class LiveView extends BorderPane {
    private final Studio studio;
    private final TreeTableView<LiveRow> tree = new TreeTableView<>();
    private final LiveTree rows = new LiveTree();
    private final WhyPanel why;
    private final Label state = new Label();
    private final SplitPane split = new SplitPane();
    private final HBox bar = new HBox(state);

    public LiveView(Studio studio) {
        this.studio = studio;
        getStyleClass().add("live-view");
        getStylesheets().add(Stylesheets.of(LiveView.class, "live.css"));
        why = new WhyPanel(studio);
        tree.setId("live");
        tree.setRoot(rows.root());
        tree.setShowRoot(false);
        tree.getColumns().setAll(new LiveColumns(studio.around()).all());
        tree.setColumnResizePolicy(TreeTableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        tree.setAccessibleText(studio.around().text("live.tree"));
        tree.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        tree.setOnMouseClicked(event -> selectElement());
        split.getItems().setAll(tree, why);
        split.setDividerPositions(0.68);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("live-bar");
        ClusterSession cluster = studio.cluster();
        cluster.statusProperty().subscribe(this::show);
        cluster.interruptionProperty().subscribe(why -> showState());
        cluster.identityProperty().subscribe(identity -> showState());
    }

    private void show(Optional<StatusNode> status) {
        if (status.isEmpty()) {
            Surroundings around = studio.around();
            setTop(null);
            setCenter(new EmptyState(around.text("live.none"), around.text("live.none.how")));
            return;
        }
        rows.show(status.get());
        setTop(bar);
        setCenter(split);
        @Nullable TreeItem<LiveRow> chosen = tree.getSelectionModel().getSelectedItem();
        why.show(chosen == null ? status : chosen.getValue().node());
    }

    private void showState() {
        Surroundings around = studio.around();
        boolean simulated =
                studio.cluster().identityProperty().get().filter(c -> c.simulated()).isPresent();
        state.setText(
                studio.cluster()
                        .interruptionProperty()
                        .get()
                        .map(reason -> around.text("live.interrupted", reason))
                        .orElse(
                                around.text(
                                        simulated ? "live.watching.simulated" : "live.watching")));
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
