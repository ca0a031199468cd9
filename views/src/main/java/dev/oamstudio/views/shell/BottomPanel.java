package dev.oamstudio.views.shell;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.views.control.TabStrip;
import dev.oamstudio.views.control.Tone;
import dev.oamstudio.views.live.LiveView;
import dev.oamstudio.views.plan.PlanView;
import dev.oamstudio.views.preview.RenderedView;
import dev.oamstudio.views.problems.ProblemsView;
import dev.oamstudio.views.session.Studio;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/// Problems, rendered objects, plan and live tree.
public final class BottomPanel extends BorderPane {
    private final TabStrip<Tab> tabs;
    private final Region problems;
    private final Region rendered;
    private final Region plan;
    private final Region live;

    /// The tabs of the panel.
    public enum Tab {
        PROBLEMS,
        RENDERED,
        PLAN,
        LIVE
    }

    BottomPanel(Studio studio) {
        getStyleClass().add("bottom-panel");
        problems = new ProblemsView(studio);
        rendered = new RenderedView(studio);
        plan = new PlanView(studio);
        live = new LiveView(studio);
        tabs =
                new TabStrip<>(
                        List.of(Tab.values()),
                        tab ->
                                studio.around()
                                        .text(
                                                "shell.bottom."
                                                        + tab.name().toLowerCase(Locale.ROOT)));
        List.of(problems, rendered, plan, live).forEach(view -> view.setMinHeight(0));
        tabs.setId("bottom-tabs");
        setTop(tabs);
        tabs.selectedProperty().subscribe(tab -> setCenter(view(tab)));
        studio.design().diagnosticsProperty().subscribe(this::countProblems);
        studio.design()
                .renderingProperty()
                .subscribe(rendering ->
                        tabs.setCount(
                                Tab.RENDERED,
                                rendering.map(r -> r.objects().size()).orElse(0),
                                Tone.NEUTRAL));
        studio.cluster().planProperty().subscribe(computed -> countChanges(studio));
        studio.design().workspaceProperty().subscribe(workspace -> countChanges(studio));
    }

    /// A plan for an earlier text says nothing about the present one.
    private void countChanges(Studio studio) {
        int changes = studio.cluster().presentPlan().map(plan -> (int) plan.changes()).orElse(0);
        tabs.setCount(Tab.PLAN, changes, Tone.NEUTRAL);
    }

    /// Which tab is chosen.
    ObjectProperty<Tab> tabProperty() {
        return tabs.selectedProperty();
    }

    void show(Tab tab) {
        tabs.selectedProperty().set(tab);
    }

    private Region view(Tab tab) {
        return switch (tab) {
            case PROBLEMS -> problems;
            case RENDERED -> rendered;
            case PLAN -> plan;
            case LIVE -> live;
        };
    }

    private void countProblems(List<Diagnostic> found) {
        Severity worst =
                found.stream().map(Diagnostic::severity).sorted().findFirst().orElse(Severity.NOTE);
        tabs.setCount(Tab.PROBLEMS, found.size(), Tone.of(worst));
    }
}
