package dev.oamstudio.views.shell;

import dev.oamstudio.views.session.Studio;
import dev.oamstudio.views.shell.WorkbenchLayout.Panel;
import javafx.beans.property.ObjectProperty;
import javafx.scene.layout.BorderPane;

/// The window with a folder open: header, side panels around the centre, bottom panel, status bar.
public final class Workbench extends BorderPane implements AutoCloseable {
    private static final double LEAST_SIDE = 160;
    private static final double LEAST_BOTTOM = 96;

    private final Studio studio;
    private final Saving saving;
    private final ObjectProperty<WorkbenchLayout> layout;
    private final Centre centre;
    private final LeftPanel left;
    private final BottomPanel bottom;
    private final Docking docking;
    private final ProblemWalk problems;
    private final DragGhost ghost;
    private final RequestSheets requests;
    private final RepairOffer repairs;

    Workbench(Studio studio, Saving saving, StudioWindow window) {
        this.studio = studio;
        this.saving = saving;
        this.layout = window.preferences().layoutProperty();
        this.centre = new Centre(studio);
        this.bottom = new BottomPanel(studio);
        this.left = new LeftPanel(studio);
        this.problems = new ProblemWalk(studio.design());
        this.requests = new RequestSheets(studio, window.layers());
        this.repairs = new RepairOffer(studio, window.layers());
        getStyleClass().add("workbench");
        RightPanel right = new RightPanel(studio);
        left.setMinWidth(LEAST_SIDE);
        right.setMinWidth(LEAST_SIDE);
        bottom.setMinHeight(LEAST_BOTTOM);
        docking = new Docking(new Docking.Sides(left, centre, right, bottom), layout);
        setTop(new Header(StudioCommands.of(window, this), studio.around()).ofWorkbench(this));
        setCenter(docking);
        setBottom(new StatusBar(studio, centre.editor()));
        centre.canvas().offerSamples(new Sheets(window)::openSample);
        ghost = new DragGhost(studio.drag(), centre.canvas());
    }

    /// What the views share.
    public Studio studio() {
        return studio;
    }

    Saving saving() {
        return saving;
    }

    /// The canvas and the editor.
    public Centre centre() {
        return centre;
    }

    /// What lies over the workbench while something is dragged through it.
    DragGhost ghost() {
        return ghost;
    }

    ProblemWalk problems() {
        return problems;
    }

    /// Shows a tab of the bottom panel, and the panel if it is hidden.
    public void show(BottomPanel.Tab tab) {
        WorkbenchLayout now = layout.get();
        layout.set(now.withBottom(new Panel(true, now.bottom().size())));
        bottom.show(tab);
    }

    /// Shows a tab of the left panel, and the panel if it is hidden.
    void show(LeftPanel.Tab tab) {
        WorkbenchLayout now = layout.get();
        layout.set(now.withLeft(new Panel(true, now.left().size())));
        left.tabProperty().set(tab);
    }

    /// Computes the plan and shows it.
    void plan() {
        show(BottomPanel.Tab.PLAN);
        studio.cluster().plan();
    }

    /// Applies and shows what happens.
    void apply() {
        show(BottomPanel.Tab.LIVE);
        studio.cluster().apply();
    }

    /// It is in the window now.
    void start() {
        saving.outside().start();
        requests.listen();
        repairs.start();
    }

    @Override
    public void close() {
        docking.close();
        ghost.close();
        saving.outside().close();
        studio.cluster().close();
    }
}
