package dev.oamstudio.views.canvas;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.views.canvas.live.Fitting;
import dev.oamstudio.views.canvas.live.Overlays;
import dev.oamstudio.views.canvas.live.Viewport;
import dev.oamstudio.views.canvas.scene.CanvasScene;
import dev.oamstudio.views.canvas.scene.TextWidths;
import dev.oamstudio.views.canvas.scene.Words;
import dev.oamstudio.views.control.GlyphIcon;
import dev.oamstudio.views.control.IconButton;
import dev.oamstudio.views.theme.Palette;
import java.util.Set;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Minimap and zoom. The map goes and the bar stays in small views, and where it would cover cards although all of the scene
/// is shown anyway.
final class Navigator extends VBox {
    private static final double ICON = 16;
    private static final PseudoClass BARE = PseudoClass.getPseudoClass("bare");

    private final Words words;
    private final Viewport viewport;
    private final Minimap map;
    private final Button percent = new Button();

    /// @param moves what its buttons do besides zooming
    Navigator(Viewport viewport, Supplier<Palette> palette, TextWidths widths, Moves moves) {
        this.words = moves.words();
        this.viewport = viewport;
        this.map = new Minimap(viewport, palette, widths);
        getStyleClass().add("canvas-navigator");
        setId("canvas-navigator");
        IconButton out = button(Feather.MINUS, "canvas.zoom.out", "canvas-zoom-out");
        IconButton in = button(Feather.PLUS, "canvas.zoom.in", "canvas-zoom-in");
        IconButton fit = button(Feather.MAXIMIZE, "canvas.zoom.fit", "canvas-zoom-fit");
        IconButton tidy = new IconButton(GlyphIcon.named("tidy", ICON), words.text("canvas.tidy"));
        tidy.setId("canvas-tidy");
        out.setOnAction(event -> viewport.zoomOut());
        in.setOnAction(event -> viewport.zoomIn());
        fit.setOnAction(event -> moves.fit().run());
        tidy.setOnAction(event -> moves.tidy().run());
        percent.getStyleClass().setAll("zoom-percent");
        percent.setId("canvas-zoom-percent");
        percent.setTooltip(new Tooltip(words.text("canvas.zoom.full")));
        percent.setOnAction(event -> viewport.zoomTo(1));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox bar = new HBox(out, percent, in, space, fit, tidy);
        bar.getStyleClass().add("zoom-bar");
        getChildren().addAll(map, bar);
    }

    /// Shows the present scene and zoom, with the map if the view is large enough for it.
    void follow(CanvasScene scene, Set<ElementId> selected) {
        boolean roomy = !scene.isEmpty() && isOfUse(scene);
        map.setVisible(roomy);
        map.setManaged(roomy);
        pseudoClassStateChanged(BARE, !roomy);
        percent.setText(
                words.text("canvas.zoom.percent", Math.round(viewport.frame().zoom() * 100)));
        if (roomy) {
            map.follow(scene, selected);
        }
    }

    private boolean isOfUse(CanvasScene scene) {
        Overlays overlays = new Overlays(viewport.width(), viewport.height());
        boolean inTheWay =
                viewport.shown().covers(scene.bounds())
                        && Fitting.covers(scene, viewport.frame(), overlays.navigator());
        return overlays.hasRoomForMap() && !inTheWay;
    }

    private IconButton button(Feather icon, String key, String id) {
        IconButton button = new IconButton(icon, words.text(key));
        button.setId(id);
        return button;
    }

    /// What the navigator asks of the view.
    record Moves(Words words, Runnable fit, Runnable tidy) {}
}
