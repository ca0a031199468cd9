package dev.oamstudio.views.shell;

import dev.oamstudio.icons.Glyph;
import dev.oamstudio.icons.Glyphs;
import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.edit.Workspace;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.layout.AutoLayout;
import dev.oamstudio.model.layout.CanvasLayout;
import dev.oamstudio.model.layout.CanvasPoint;
import dev.oamstudio.model.layout.CardSize;
import dev.oamstudio.views.control.Hue;
import dev.oamstudio.views.control.KindTile;
import dev.oamstudio.views.session.Surroundings;
import dev.oamstudio.views.task.Job;
import dev.oamstudio.views.task.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Polyline;

/// A small picture of a sample's first application, laid out as the canvas would: boxes with names, and lines.
final class SamplePicture extends StackPane {
    private static final CardSize BOX = new CardSize(96, 32);
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final double WIDTH = 344;
    private static final double HEIGHT = 136;
    private static final double ROOM = 16;
    private static final double TILE = 18;

    private final Workspace workspace;

    SamplePicture(Workspace workspace, Surroundings around) {
        this.workspace = workspace;
        getStyleClass().add("sample-picture");
        setMinSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        workspace.design().model().applications().stream()
                .findFirst()
                .ifPresent(application ->
                        around.background()
                                .start(
                                        new Job<>(
                                                application.name(),
                                                LIMIT,
                                                () -> layout(application)),
                                        outcome -> draw(application, outcome)));
    }

    private static CanvasLayout layout(Application application) {
        Map<ElementId, CardSize> sizes =
                application.instances().stream()
                        .collect(
                                Collectors.toMap(
                                        ComponentInstance::id, instance -> BOX, (a, b) -> a));
        return AutoLayout.layered(application, sizes);
    }

    private void draw(Application application, Outcome<CanvasLayout> outcome) {
        if (outcome instanceof Outcome.Done<CanvasLayout>(CanvasLayout layout)) {
            Group picture = new Group();
            layout.edges().values().forEach(points -> picture.getChildren().add(line(points)));
            application
                    .instances()
                    .forEach(instance ->
                            Optional.ofNullable(layout.cards().get(instance.id()))
                                    .ifPresent(at -> picture.getChildren().add(box(instance, at))));
            double width = picture.getLayoutBounds().getWidth() + 2 * ROOM;
            double height = picture.getLayoutBounds().getHeight() + 2 * ROOM;
            double scale = Math.min(1, Math.min(WIDTH / width, HEIGHT / height));
            picture.setScaleX(scale);
            picture.setScaleY(scale);
            getChildren().setAll(new Group(picture));
        }
    }

    private static Polyline line(List<CanvasPoint> points) {
        Polyline line = new Polyline();
        line.getStyleClass().add("sample-line");
        points.forEach(point -> line.getPoints().addAll(point.x(), point.y()));
        return line;
    }

    private HBox box(ComponentInstance instance, CanvasPoint at) {
        GroupVersionKind type =
                workspace
                        .design()
                        .model()
                        .componentOf(instance)
                        .map(component -> component.workload().type())
                        .orElse(new GroupVersionKind("", "", ""));
        Label name = new Label(instance.name());
        name.getStyleClass().add("sample-box-name");
        HBox box = new HBox(new KindTile(glyph(type), Hue.ofWorkload(type), TILE), name);
        box.getStyleClass().add("sample-box");
        box.setMinSize(BOX.width(), BOX.height());
        box.setMaxSize(BOX.width(), BOX.height());
        box.setPrefSize(BOX.width(), BOX.height());
        box.relocate(at.x(), at.y());
        return box;
    }

    private static Glyph glyph(GroupVersionKind type) {
        Glyphs glyphs = Glyphs.builtIn();
        return glyphs.ofKind(type.group(), type.kind())
                .or(() -> glyphs.named("component"))
                .orElseThrow();
    }
}
