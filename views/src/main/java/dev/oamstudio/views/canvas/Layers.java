package dev.oamstudio.views.canvas;

import dev.oamstudio.views.canvas.gesture.ConnectGesture;
import dev.oamstudio.views.canvas.gesture.Shown;
import dev.oamstudio.views.canvas.live.Viewport;
import dev.oamstudio.views.canvas.paint.Frame;
import dev.oamstudio.views.canvas.paint.Picture;
import dev.oamstudio.views.canvas.scene.Box;
import dev.oamstudio.views.canvas.scene.CanvasScene;
import dev.oamstudio.views.canvas.scene.Card;
import dev.oamstudio.views.canvas.scene.Detail;
import dev.oamstudio.views.canvas.scene.Side;
import dev.oamstudio.views.control.LoadingBar;
import dev.oamstudio.views.session.Studio;
import dev.oamstudio.views.theme.Palette;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The nodes of a canvas, from the drawing up to the ghost, and how they follow what is shown.
final class Layers {
    private static final double MARGIN = 12;
    private static final double BAR_WIDTH = 360;

    private final Studio studio;
    private final Workshop shop;
    private final Region surface;
    private final PictureLayer picture;
    private final CardNodes cards;
    private final SketchLayer sketch;
    private final Pane above = new Pane();
    private final ContextPad pad;
    private final GestureBar bar;
    private final Navigator navigator;
    private final Legend legend;
    private final CanvasHint hint;
    private final RenameField rename;
    private final CardSearch search;
    private final GhostNode ghost = new GhostNode();
    private final LoadingBar loading = new LoadingBar();
    private final Hints hints;
    private final CanvasKeys keys;
    private final Moves moves;

    Layers(Studio studio, Workshop shop, Region surface, Moves moves) {
        this.moves = moves;
        this.studio = studio;
        this.shop = shop;
        this.surface = surface;
        Supplier<Palette> palette = studio.around().theme()::palette;
        String cycle = studio.around().text("canvas.cycle");
        picture = new PictureLayer(palette, shop.widths(), cycle, surface::requestLayout);
        cards = new CardNodes(shop.desk().words());
        sketch = new SketchLayer(palette, shop.widths(), cycle);
        pad =
                new ContextPad(
                        shop.acting(),
                        new ContextPad.Moves(
                                this::connect, new Appending(shop.desk())::append, this::rename));
        bar = new GestureBar(studio.design(), shop.desk().words());
        navigator =
                new Navigator(
                        shop.viewport(),
                        palette,
                        shop.widths(),
                        new Navigator.Moves(shop.desk().words(), shop::fit, shop::tidy));
        legend = new Legend(shop.desk().words(), shop.selection()::only);
        hint = new CanvasHint(shop.desk().words(), shop.acting().clipping()::paste);
        rename = new RenameField(shop.desk(), moves.focusBack());
        search = new CardSearch(shop.desk(), shop.selection(), moves.focusBack());
        hints = new Hints(shop.desk());
        keys =
                new CanvasKeys(
                        shop.desk(),
                        shop.acting(),
                        shop.input(),
                        new CanvasKeys.Moves(
                                rename::open, pad::openTraits, shop::fit, search::open));
        above.setPickOnBounds(false);
        above.getChildren()
                .addAll(hint, legend, navigator, bar, pad, rename, search, loading, ghost);
        above.getChildren().forEach(node -> node.setManaged(false));
    }

    List<Node> nodes() {
        return List.of(picture, cards, sketch, above);
    }

    CanvasHint hint() {
        return hint;
    }

    CanvasKeys keys() {
        return keys;
    }

    ContextMenu menu() {
        CanvasMenu.Moves actions =
                new CanvasMenu.Moves(
                        shop::fit,
                        shop::tidy,
                        this::connect,
                        this::rename,
                        search::open,
                        this.moves.export());
        return new CanvasMenu(shop.acting(), actions).menu();
    }

    /// Draws everything anew in the present colours.
    void recolour() {
        picture.invalidate();
        surface.requestLayout();
    }

    void resize(double width, double height) {
        nodes().forEach(node -> node.resizeRelocate(0, 0, width, height));
        navigator.autosize();
        navigator.relocate(
                Math.rint(width - navigator.getWidth() - MARGIN),
                Math.rint(height - navigator.getHeight() - MARGIN));
        placeBar(width, height);
        legend.autosize();
        legend.relocate(Math.rint(width - legend.getWidth() - MARGIN), MARGIN);
        search.autosize();
        search.relocate(Math.rint((width - search.getWidth()) / 2), MARGIN);
        hint.resizeRelocate(0, 0, width, height);
        loading.resizeRelocate(0, 0, width, loading.prefHeight(width));
    }

    /// The bar stands beside the navigator, or above it where that leaves too little room for its words.
    private void placeBar(double width, double height) {
        double beside = navigator.getLayoutX() - 2 * MARGIN - 4;
        boolean narrow = beside < BAR_WIDTH;
        double barWidth = narrow ? Math.max(0, width - 2 * MARGIN) : beside;
        // What was put in just now has its fonts and paddings only then.
        bar.applyCss();
        double barHeight = bar.prefHeight(barWidth);
        double bottom = narrow ? navigator.getLayoutY() : height;
        bar.resizeRelocate(MARGIN, Math.rint(bottom - barHeight - MARGIN), barWidth, barHeight);
    }

    /// Shows the present scene, selection and gesture.
    void follow(double density) {
        Viewport viewport = shop.viewport();
        CanvasScene scene = shop.live().scene();
        Shown shown = shop.desk().shown().get();
        Frame frame = viewport.frame();
        List<Card> inView = scene.cardsIn(viewport.shown());
        boolean turning = CardNodes.turnsMarks(viewport, inView) && shown.shades().isEmpty();
        Picture now = Looks.picture(scene, shop.selection().all(), shown, turning);
        picture.show(now, frame, density);
        cards.follow(viewport, inView, turning);
        sketch.show(sketched(shown), now, frame, density);
        followAbove(scene, shown);
    }

    private void followAbove(CanvasScene scene, Shown shown) {
        boolean idle = shop.input().gesture().isEmpty();
        above.setMouseTransparent(!idle);
        List<Card> selected = idle && hasPad() ? padCards() : List.of();
        Box around = Box.around(selected.stream().map(Card::box).toList());
        Viewport viewport = shop.viewport();
        pad.follow(
                selected,
                viewport.frame().toPicture(around),
                new Box(0, 0, viewport.width(), viewport.height()),
                selected.isEmpty() ? List.of() : signs(viewport.frame()));
        bar.show(
                shown.said(), studio.design().refusalProperty().get(), shop.desk().offered().get());
        ghost.show(shown.ghost(), new Box(0, 0, viewport.width(), viewport.height()));
        navigator.follow(scene, new HashSet<>(shop.selection().all()));
        legend.follow(scene, viewport);
        boolean empty = scene.isEmpty() && !shop.live().isArranging();
        hint.setVisible(empty);
        loading.loadingProperty().set(scene.isEmpty() && shop.live().isArranging());
        rename.follow();
        hints.follow(surface, shop.pointing(), !idle);
        resize(viewport.width(), viewport.height());
    }

    /// Where the words of rings are drawn.
    private List<Box> signs(Frame frame) {
        return shop.pointing().signs().placed().stream()
                .map(placed -> frame.toPicture(placed.words()))
                .toList();
    }

    private List<Card> padCards() {
        List<Card> cards = shop.selection().cards();
        return cards.isEmpty() ? shop.selection().single().stream().toList() : cards;
    }

    private boolean hasPad() {
        Detail detail = shop.viewport().frame().detail();
        return !rename.isVisible() && (detail == Detail.FULL || detail == Detail.COMPACT);
    }

    private SketchLayer.Content sketched(Shown shown) {
        boolean idle = shop.input().gesture().isEmpty();
        Optional<Card> hovered = idle ? shop.pointing().hovered() : Optional.empty();
        Frame frame = shop.viewport().frame();
        Optional<Card> handled =
                shop.selection()
                        .single()
                        .filter(card -> idle && shop.pointing().hasHandles())
                        .filter(card ->
                                shop.pointing()
                                        .pointer()
                                        .filter(pointer ->
                                                Handles.around(card, frame).contains(pointer))
                                        .isPresent());
        return new SketchLayer.Content(
                shown.sketch(),
                hovered,
                handled.map(card -> Handles.of(card, frame)).orElse(List.of()));
    }

    /// Gives the one card that is selected another name.
    void rename() {
        shop.selection().single().ifPresent(rename::open);
    }

    /// Finds cards by what they say.
    void search() {
        search.open();
    }

    private void connect() {
        shop.selection()
                .single()
                .ifPresent(card ->
                        shop.input().begin(new ConnectGesture(shop.desk(), card, Side.RIGHT)));
    }

    /// What the layers ask of the view.
    ///
    /// @param focusBack gives the keyboard back to the canvas
    record Moves(Runnable focusBack, Runnable export) {}
}
