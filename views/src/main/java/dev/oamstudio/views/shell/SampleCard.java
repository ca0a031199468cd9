package dev.oamstudio.views.shell;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.OamModel;
import dev.oamstudio.model.application.ScopeMembership;
import dev.oamstudio.views.session.Surroundings;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A sample: its picture, what it is, how much is in it. Pressing it opens a copy.
final class SampleCard extends Button {
    SampleCard(Desk.Sample sample, Surroundings around, Runnable open) {
        getStyleClass().setAll("sample-card");
        setId("sample-" + sample.name());
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setAccessibleText(sample.title() + ": " + sample.description());
        Label title = new Label(sample.title());
        title.getStyleClass().add("strong");
        Label description = new Label(sample.description());
        description.setWrapText(true);
        description.getStyleClass().addAll("muted", "sample-description");
        Label counts = new Label(counts(sample, around));
        counts.getStyleClass().addAll("muted", "small");
        VBox words = new VBox(title, description, counts);
        words.getStyleClass().add("sample-words");
        setGraphic(new VBox(new SamplePicture(sample.workspace(), around), words));
        setOnAction(event -> open.run());
    }

    private static String counts(Desk.Sample sample, Surroundings around) {
        OamModel model = sample.workspace().design().model();
        List<ComponentInstance> instances =
                model.applications().stream()
                        .map(Application::instances)
                        .flatMap(List::stream)
                        .toList();
        long traits = instances.stream().mapToLong(instance -> instance.traits().size()).sum();
        long scopes =
                instances.stream()
                        .flatMap(instance -> instance.scopes().stream())
                        .map(ScopeMembership::scope)
                        .distinct()
                        .count();
        int problems = sample.workspace().diagnostics().size();
        return problems > 2
                ? around.text("welcome.sample.problems", problems)
                : around.text("welcome.sample.counts", instances.size(), traits, scopes);
    }
}
