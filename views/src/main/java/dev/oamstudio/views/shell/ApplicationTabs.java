package dev.oamstudio.views.shell;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.views.control.GlyphIcon;
import dev.oamstudio.views.session.DesignSession;
import dev.oamstudio.views.session.Studio;
import java.util.List;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/// The applications of the folder, each with a dot while its file is not saved.
final class ApplicationTabs extends HBox {
    private static final PseudoClass UNSAVED = PseudoClass.getPseudoClass("unsaved");
    private static final double GLYPH = 16;

    private final DesignSession design;
    private List<String> shown = List.of();

    ApplicationTabs(Studio studio) {
        this.design = studio.design();
        getStyleClass().add("application-tabs");
        design.workspaceProperty().subscribe(workspace -> update());
        design.applicationNameProperty().subscribe(name -> mark());
        design.unsavedProperty().subscribe(unsaved -> mark());
    }

    private void update() {
        List<String> names =
                design.workspace().design().model().applications().stream()
                        .map(Application::name)
                        .distinct()
                        .toList();
        if (!names.equals(shown)) {
            shown = names;
            getChildren().setAll(names.stream().map(this::tab).toList());
        }
        mark();
    }

    private ToggleButton tab(String name) {
        ToggleButton tab = new ToggleButton(name, GlyphIcon.named("application", GLYPH));
        tab.getStyleClass().setAll("application-tab");
        tab.setUserData(name);
        tab.setMaxHeight(Double.MAX_VALUE);
        tab.setOnAction(event -> {
            design.applicationNameProperty().set(name);
            mark();
        });
        return tab;
    }

    private void mark() {
        Set<String> unsaved = design.unsavedProperty().get();
        getChildren().stream()
                .filter(ToggleButton.class::isInstance)
                .map(ToggleButton.class::cast)
                .forEach(tab -> {
                    tab.setSelected(
                            tab.getUserData().equals(design.applicationNameProperty().get()));
                    tab.pseudoClassStateChanged(
                            UNSAVED, isUnsaved(String.valueOf(tab.getUserData()), unsaved));
                });
    }

    private boolean isUnsaved(String name, Set<String> unsaved) {
        return design.workspace()
                .design()
                .model()
                .application(name)
                .map(application -> unsaved.contains(application.place().file()))
                .orElse(false);
    }
}
