package dev.oamstudio.views.shell;

import dev.oamstudio.views.session.Studio;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/// The window with a folder open: header, side panels around the centre, bottom panel, status bar.
public final class Workbench extends BorderPane implements AutoCloseable {
    private static final double LEFT = 240;
    private static final double RIGHT = 304;
    private static final double BOTTOM = 226;

    private final Studio studio;
    private final Saving saving;
    private final Centre centre;
    private final BottomPanel bottom;

    Workbench(Studio studio, Saving saving, StudioWindow window) {
        this.studio = studio;
        this.saving = saving;
        this.centre = new Centre(studio);
        this.bottom = new BottomPanel(studio);
        getStyleClass().add("workbench");
        LeftPanel left = new LeftPanel(studio);
        RightPanel right = new RightPanel(studio);
        fix(left, LEFT);
        fix(right, RIGHT);
        SplitPane upper = new SplitPane(left, centre, right);
        SplitPane.setResizableWithParent(left, false);
        SplitPane.setResizableWithParent(right, false);
        SplitPane whole = new SplitPane(upper, bottom);
        whole.setOrientation(Orientation.VERTICAL);
        SplitPane.setResizableWithParent(bottom, false);
        bottom.setPrefHeight(BOTTOM);
        upper.setDividerPositions(0.17, 0.79);
        whole.setDividerPositions(0.73);
        setTop(new Header(studio, this, window));
        setCenter(whole);
        setBottom(new StatusBar(studio));
        new Shortcuts(studio, this).install();
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

    /// Problems, rendered objects, plan and live tree.
    public BottomPanel bottom() {
        return bottom;
    }

    /// Computes the plan and shows it.
    void plan() {
        bottom.show(BottomPanel.Tab.PLAN);
        studio.cluster().plan();
    }

    /// Applies and shows what happens.
    void apply() {
        bottom.show(BottomPanel.Tab.LIVE);
        studio.cluster().apply();
    }

    @Override
    public void close() {
        studio.cluster().close();
    }

    private static void fix(Region panel, double width) {
        panel.setPrefWidth(width);
        panel.setMinWidth(width * 0.75);
    }
}
