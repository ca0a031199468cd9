package dev.oamstudio.views.shell;

import dev.oamstudio.views.control.TabStrip;
import dev.oamstudio.views.outline.OutlineView;
import dev.oamstudio.views.palette.PaletteView;
import dev.oamstudio.views.session.Studio;
import java.util.List;
import java.util.Locale;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/// Palette, outline and files.
final class LeftPanel extends BorderPane {
    /// The tabs of the panel.
    enum Tab {
        PALETTE,
        OUTLINE,
        FILES
    }

    LeftPanel(Studio studio) {
        getStyleClass().add("side-panel");
        PaletteView palette = new PaletteView(studio);
        OutlineView outline = new OutlineView(studio);
        FilesView files = new FilesView(studio);
        TabStrip<Tab> tabs =
                new TabStrip<>(
                        List.of(Tab.values()),
                        tab ->
                                studio.around()
                                        .text("shell.left." + tab.name().toLowerCase(Locale.ROOT)));
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
}
