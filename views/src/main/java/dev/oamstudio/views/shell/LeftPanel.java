package dev.oamstudio.views.shell;

import dev.oamstudio.views.control.TabStrip;
import dev.oamstudio.views.outline.OutlineView;
import dev.oamstudio.views.palette.PaletteView;
import dev.oamstudio.views.session.Studio;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/// Palette, outline and files.
public final class LeftPanel extends BorderPane {
    /// The tabs of the panel.
    public enum Tab {
        PALETTE,
        OUTLINE,
        FILES
    }

    private final TabStrip<Tab> tabs;

    LeftPanel(Studio studio) {
        getStyleClass().add("side-panel");
        PaletteView palette = new PaletteView(studio);
        OutlineView outline = new OutlineView(studio);
        FilesView files = new FilesView(studio);
        tabs =
                new TabStrip<>(
                        List.of(Tab.values()),
                        tab ->
                                studio.around()
                                        .text("shell.left." + tab.name().toLowerCase(Locale.ROOT)));
        tabs.setId("left-tabs");
        setTop(tabs);
        tabs.selectedProperty()
                .subscribe(tab ->
                        setCenter(
                                switch (tab) {
                                    case PALETTE -> (Region) palette;
                                    case OUTLINE -> outline;
                                    case FILES -> files;
                                }));
    }

    /// Which tab is chosen.
    ObjectProperty<Tab> tabProperty() {
        return tabs.selectedProperty();
    }
}
