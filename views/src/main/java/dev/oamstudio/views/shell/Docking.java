package dev.oamstudio.views.shell;

import dev.oamstudio.views.shell.WorkbenchLayout.Panel;
import dev.oamstudio.views.shell.WorkbenchLayout.Tabs;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;

/// The centre with the panels around it, as the layout has them; what the user drags or chooses goes into the layout.
final class Docking extends SplitPane implements AutoCloseable {
    // However small the window, the centre keeps this much of it, or else most of it.
    private static final double CENTRE_WIDTH = 480;
    private static final double CENTRE_HEIGHT = 240;
    // What a divider takes is no change of a panel's size.
    private static final double DIVIDER = 2;
    private static final double SIDE_SHARE = 0.28;
    private static final double BOTTOM_SHARE = 0.35;

    private final SplitPane upper = new SplitPane();
    private final Sides sides;
    private final ObjectProperty<WorkbenchLayout> layout;
    private final Subscription following;
    private boolean dragged;

    /// What is docked around the centre.
    record Sides(LeftPanel left, Centre centre, RightPanel right, BottomPanel bottom) {}

    Docking(Sides sides, ObjectProperty<WorkbenchLayout> layout) {
        this.sides = sides;
        this.layout = layout;
        setId("docking");
        setOrientation(Orientation.VERTICAL);
        for (Node panel : List.of(sides.left(), sides.right(), sides.bottom())) {
            SplitPane.setResizableWithParent(panel, false);
        }
        sides.left().tabProperty().set(layout.get().tabs().left());
        sides.bottom().tabProperty().set(layout.get().tabs().bottom());
        sides.centre().choose(layout.get().tabs().mode());
        following =
                Subscription.combine(
                        layout.subscribe(this::show),
                        sides.left().tabProperty().subscribe(this::keepTabs),
                        sides.bottom().tabProperty().subscribe(this::keepTabs),
                        sides.centre().modeProperty().subscribe(this::keepTabs));
        upper.widthProperty().subscribe(width -> place());
        heightProperty().subscribe(height -> place());
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> dragged = isDivider(event.getTarget()));
        addEventFilter(
                MouseEvent.MOUSE_RELEASED,
                event -> {
                    if (dragged) {
                        keepSizes();
                    }
                });
    }

    @Override
    public void close() {
        following.unsubscribe();
    }

    private void show(WorkbenchLayout wanted) {
        List<Node> row = new ArrayList<>();
        addIf(wanted.left(), sides.left(), row);
        row.add(sides.centre());
        addIf(wanted.right(), sides.right(), row);
        List<Node> column = new ArrayList<>(List.of(upper));
        addIf(wanted.bottom(), sides.bottom(), column);
        if (!row.equals(upper.getItems()) || !column.equals(getItems())) {
            upper.getItems().setAll(row);
            getItems().setAll(column);
            place();
        }
    }

    private static void addIf(Panel panel, Node node, List<Node> to) {
        if (panel.shown()) {
            to.add(node);
        }
    }

    private void place() {
        WorkbenchLayout wanted = layout.get();
        double width = upper.getWidth();
        double height = getHeight();
        if (width > 0 && wanted.left().shown()) {
            upper.setDividerPosition(0, sideWidth(wanted.left(), width) / width);
        }
        if (width > 0 && wanted.right().shown()) {
            double share = sideWidth(wanted.right(), width) / width;
            upper.setDividerPosition(upper.getDividers().size() - 1, 1 - share);
        }
        if (height > 0 && wanted.bottom().shown()) {
            double most = Math.max(height * BOTTOM_SHARE, height - CENTRE_HEIGHT);
            setDividerPosition(0, 1 - Math.min(wanted.bottom().size(), most) / height);
        }
    }

    private static double sideWidth(Panel panel, double width) {
        double most = Math.max(width * SIDE_SHARE, (width - CENTRE_WIDTH) / 2);
        return Math.min(panel.size(), most);
    }

    private static boolean isDivider(Object target) {
        return target instanceof Node node && node.getStyleClass().contains("split-pane-divider");
    }

    private void keepSizes() {
        WorkbenchLayout now = layout.get();
        layout.set(
                now.withLeft(sized(now.left(), sides.left().getWidth()))
                        .withRight(sized(now.right(), sides.right().getWidth()))
                        .withBottom(sized(now.bottom(), sides.bottom().getHeight())));
    }

    private static Panel sized(Panel panel, double size) {
        return panel.shown() && Math.abs(panel.size() - size) > DIVIDER
                ? new Panel(true, size)
                : panel;
    }

    private void keepTabs() {
        layout.set(
                layout.get()
                        .withTabs(
                                new Tabs(
                                        sides.left().tabProperty().get(),
                                        sides.bottom().tabProperty().get(),
                                        sides.centre().modeProperty().get())));
    }
}
