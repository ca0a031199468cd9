package dev.oamstudio.views.shell;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.application.ScopeMembership;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.edit.Workspace;
import dev.oamstudio.model.graph.Dependency;
import dev.oamstudio.model.graph.DependencyGraph;
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
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Polyline;
import javafx.scene.transform.Rotate;
import javafx.scene.transform.Translate;

/// A small picture of a sample's first application, laid out as the canvas would: boxes with names, and lines.
final class SamplePicture extends StackPane {
    private static final CardSize BOX = new CardSize(96, 32);
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
    private static final double WIDTH = 344;
    private static final double HEIGHT = 136;
    private static final double ROOM = 16;
    private static final double TILE = 18;
    private static final double AROUND = 12;
    private static final double HEAD = 8;
    private static final int MOST_BOXES = 8;

    private final Workspace workspace;

    SamplePicture(Workspace workspace, Surroundings around) {
        this.workspace = workspace;
        getStyleClass().add("sample-picture");
        setMinSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        workspace.design().model().applications().stream()
                .findFirst()
                .map(SamplePicture::gist)
                .ifPresent(application ->
                        around.background()
                                .start(
                                        new Job<>(
                                                application.name(),
                                                LIMIT,
                                                () -> layout(application)),
                                        outcome -> draw(application, outcome)));
    }

    /// So much of an application as can be read in a small picture: what depends on each other, or else what comes first.
    private static Application gist(Application application) {
        Set<ElementId> connected =
                DependencyGraph.of(application).dependencies().stream()
                        .filter(dependency -> !dependency.first().equals(dependency.then()))
                        .flatMap(dependency -> Stream.of(dependency.first(), dependency.then()))
                        .collect(Collectors.toSet());
        List<ComponentInstance> kept =
                application.instances().stream()
                        .filter(instance ->
                                connected.isEmpty() || connected.contains(instance.id()))
                        .limit(MOST_BOXES)
                        .toList();
        return new Application(
                application.id(),
                application.name(),
                application.namespace(),
                application.dialect(),
                kept,
                application.object(),
                application.place());
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
            picture.getChildren().addAll(hulls(application, layout));
            Set<ElementId> inCycle = inCycle(application);
            layout.edges()
                    .forEach((id, points) ->
                            picture.getChildren().add(edge(kind(id, inCycle), points)));
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

    /// A tinted area around the members of each scope; the largest lies at the back.
    private static List<Region> hulls(Application application, CanvasLayout layout) {
        Map<ElementId, ScopeMembership> scopes = new LinkedHashMap<>();
        application.instances().stream()
                .flatMap(instance -> instance.scopes().stream())
                .forEach(scope -> scopes.putIfAbsent(scope.scope(), scope));
        return scopes.values().stream()
                .map(scope -> hull(scope, members(application, scope.scope(), layout)))
                .sorted(
                        Comparator.comparingDouble(
                                hull -> -hull.getMinWidth() * hull.getMinHeight()))
                .toList();
    }

    private static List<CanvasPoint> members(
            Application application, ElementId scope, CanvasLayout layout) {
        return application.instances().stream()
                .filter(instance ->
                        instance.scopes().stream().anyMatch(each -> each.scope().equals(scope)))
                .flatMap(
                        instance -> Optional.ofNullable(layout.cards().get(instance.id())).stream())
                .toList();
    }

    private static Region hull(ScopeMembership scope, List<CanvasPoint> members) {
        Region hull = new Region();
        hull.getStyleClass().setAll("sample-hull", Hue.ofScope(scope.type(), 0).styleClass());
        DoubleSummaryStatistics x =
                members.stream().mapToDouble(CanvasPoint::x).summaryStatistics();
        DoubleSummaryStatistics y =
                members.stream().mapToDouble(CanvasPoint::y).summaryStatistics();
        hull.setMinSize(
                x.getMax() - x.getMin() + BOX.width() + 2 * AROUND,
                y.getMax() - y.getMin() + BOX.height() + 2 * AROUND);
        hull.relocate(x.getMin() - AROUND, y.getMin() - AROUND);
        return hull;
    }

    private static Set<ElementId> inCycle(Application application) {
        return DependencyGraph.of(application).cycles().stream()
                .flatMap(cycle -> cycle.edges().stream())
                .map(Dependency::id)
                .collect(Collectors.toSet());
    }

    private static String kind(ElementId edge, Set<ElementId> inCycle) {
        if (inCycle.contains(edge)) {
            return "cycle";
        }
        return edge.value().startsWith("data/") ? "data" : "order";
    }

    private static Group edge(String kind, List<CanvasPoint> points) {
        Polyline line = new Polyline();
        line.getStyleClass().add("sample-line");
        points.forEach(point -> line.getPoints().addAll(point.x(), point.y()));
        CanvasPoint end = points.getLast();
        CanvasPoint before = points.get(points.size() - 2);
        double angle = Math.toDegrees(Math.atan2(end.y() - before.y(), end.x() - before.x()));
        Polyline head = new Polyline(-HEAD, -HEAD / 2, 0, 0, -HEAD, HEAD / 2);
        head.getStyleClass().add("sample-head");
        head.getTransforms().addAll(new Translate(end.x(), end.y()), new Rotate(angle));
        Group edge = new Group(line, head);
        edge.getStyleClass().addAll("sample-edge", kind);
        return edge;
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
        HBox box = new HBox(KindTile.ofWorkload(type, TILE), name);
        box.getStyleClass().add("sample-box");
        box.setMinSize(BOX.width(), BOX.height());
        box.setMaxSize(BOX.width(), BOX.height());
        box.setPrefSize(BOX.width(), BOX.height());
        box.pseudoClassStateChanged(ERROR, hasError(instance.id()));
        box.relocate(at.x(), at.y());
        return box;
    }

    private boolean hasError(ElementId instance) {
        return workspace.diagnostics().stream()
                .filter(found -> found.severity() == Severity.ERROR)
                .anyMatch(found -> found.elements().contains(instance));
    }
}
