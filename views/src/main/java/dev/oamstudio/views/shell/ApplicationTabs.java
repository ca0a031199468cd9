package dev.oamstudio.views.shell;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.views.control.GlyphIcon;
import dev.oamstudio.views.session.DesignSession;
import dev.oamstudio.views.session.Studio;
import java.util.List;
import java.util.Optional;
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
        design.applicationKeyProperty().subscribe(name -> mark());
        design.unsavedProperty().subscribe(unsaved -> mark());
    }

    private void update() {
        List<String> keys =
                design.workspace().design().model().applications().stream()
                        .map(Application::key)
                        .toList();
        if (!keys.equals(shown)) {
            shown = keys;
            getChildren().setAll(keys.stream().map(this::tab).toList());
        }
        mark();
    }

    private ToggleButton tab(String key) {
        ToggleButton tab = new ToggleButton(title(key), GlyphIcon.named("application", GLYPH));
        tab.getStyleClass().setAll("application-tab");
        tab.setUserData(key);
        tab.setMaxHeight(Double.MAX_VALUE);
        tab.setOnAction(event -> {
            design.applicationKeyProperty().set(key);
            mark();
        });
        return tab;
    }

    /// Its name, and its namespace too where another has the same name.
    private String title(String key) {
        List<Application> all = design.workspace().design().model().applications();
        Optional<String> name =
                all.stream()
                        .filter(each -> each.key().equals(key))
                        .map(Application::name)
                        .findFirst();
        return name.filter(known ->
                        all.stream().filter(each -> each.name().equals(known)).count() == 1)
                .orElse(key);
    }

    private void mark() {
        Set<String> unsaved = design.unsavedProperty().get();
        getChildren().stream()
                .filter(ToggleButton.class::isInstance)
                .map(ToggleButton.class::cast)
                .forEach(tab -> {
                    tab.setSelected(
                            tab.getUserData().equals(design.applicationKeyProperty().get()));
                    tab.pseudoClassStateChanged(
                            UNSAVED, isUnsaved(String.valueOf(tab.getUserData()), unsaved));
                });
    }

    private boolean isUnsaved(String key, Set<String> unsaved) {
        return design.workspace()
                .design()
                .model()
                .application(key)
                .map(application -> unsaved.contains(application.place().file()))
                .orElse(false);
    }
}
