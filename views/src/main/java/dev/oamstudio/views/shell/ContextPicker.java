package dev.oamstudio.views.shell;

import dev.oamstudio.model.deploy.ClusterDirectory.ContextChoice;
import dev.oamstudio.model.deploy.ClusterIdentity;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.views.control.Pill;
import dev.oamstudio.views.control.Tone;
import dev.oamstudio.views.session.ClusterSession.Activity;
import dev.oamstudio.views.session.Studio;
import dev.oamstudio.views.session.Surroundings;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The chosen cluster and namespace, with a bar whose colour says what kind of cluster it is, beside its name.
final class ContextPicker extends MenuButton {
    private static final double FAULT_WIDTH = 360;

    private final Studio studio;
    private final Region bar = new Region();
    private final Pill simulated;

    ContextPicker(Studio studio) {
        this.studio = studio;
        getStyleClass().add("context-picker");
        setId("context");
        bar.getStyleClass().add("context-bar");
        simulated = new Pill(studio.around().text("shell.simulated"), Tone.NEUTRAL);
        HBox graphic = new HBox(bar);
        graphic.getStyleClass().add("context-graphic");
        setGraphic(graphic);
        setContentDisplay(ContentDisplay.LEFT);
        setAccessibleText(studio.around().text("shell.context"));
        setOnShowing(event -> fill());
        studio.cluster().identityProperty().subscribe(identity -> update());
        studio.cluster().activityProperty().subscribe(activity -> update());
        studio.design().namespaceProperty().subscribe(namespace -> update());
        fill();
    }

    private void fill() {
        getItems().setAll(studio.cluster().choices().stream().map(this::item).toList());
        List<Message> faults = studio.cluster().faults();
        if (!faults.isEmpty()) {
            getItems().add(new SeparatorMenuItem());
            faults.stream().map(this::fault).forEach(getItems()::add);
        }
    }

    /// Read, not chosen.
    private MenuItem fault(Message fault) {
        Label sentence = new Label(studio.around().text(fault));
        sentence.setWrapText(true);
        sentence.setPrefWidth(FAULT_WIDTH);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        sentence.getStyleClass().add("context-fault");
        return new CustomMenuItem(sentence, false);
    }

    private MenuItem item(ContextChoice choice) {
        String server =
                choice.simulated() ? studio.around().text("shell.simulated") : choice.server();
        MenuItem item = new MenuItem(choice.name() + "   " + server);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> studio.cluster().connect(choice));
        return item;
    }

    private void update() {
        Surroundings around = studio.around();
        Optional<ClusterIdentity> identity = studio.cluster().identityProperty().get();
        setText(identity.map(this::name).orElseGet(() -> waiting(around)));
        boolean isSimulated = identity.map(ClusterIdentity::simulated).orElse(false);
        HBox graphic = (HBox) getGraphic();
        graphic.getChildren().setAll(bar);
        if (isSimulated) {
            graphic.getChildren().add(simulated);
        }
        bar.getStyleClass().setAll("context-bar", isSimulated ? "sandbox" : "development");
    }

    private String name(ClusterIdentity identity) {
        return identity.context() + " ▸ " + studio.design().namespaceProperty().get();
    }

    private String waiting(Surroundings around) {
        return studio.cluster().activityProperty().get()
                        instanceof Activity.Connecting(String context)
                ? around.text("shell.connecting", context)
                : around.text("shell.no-cluster");
    }
}
