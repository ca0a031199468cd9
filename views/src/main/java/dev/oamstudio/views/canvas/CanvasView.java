package dev.oamstudio.views.canvas;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.catalog.Capability;
import dev.oamstudio.model.layout.CanvasPoint;
import dev.oamstudio.views.canvas.gesture.ScopeGesture;
import dev.oamstudio.views.canvas.paint.Frame;
import dev.oamstudio.views.canvas.scene.Card;
import dev.oamstudio.views.canvas.scene.Hit;
import dev.oamstudio.views.session.Studio;
import dev.oamstudio.views.theme.Stylesheets;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.image.Image;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.Subscription;

/// The application as a picture that can be edited.
public final class CanvasView extends Region {
    private static final double LEAST_READABLE = 0.5;
    private static final double READABLE = 0.75;

    private final Studio studio;
    private final Workshop shop;
    private final Layers layers;
    private final Region surface = new Region();
    private Subscription colours = Subscription.EMPTY;

    public CanvasView(Studio studio) {
        this.studio = studio;
        shop = new Workshop(studio, this::requestLayout, this::offer);
        layers =
                new Layers(
                        studio, shop, surface, new Layers.Moves(this::requestFocus, this::export));
        getStyleClass().add("canvas-view");
        setId("canvas");
        getStylesheets().add(Stylesheets.of(CanvasView.class, "canvas.css"));
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.PARENT);
        getChildren().add(surface);
        getChildren().addAll(layers.nodes());
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        listen();
    }

    /// Where an element is drawn, in the coordinates of the window's scene; empty if it is not.
    public Optional<Bounds> boundsOf(ElementId element) {
        return shop.boxOf(element)
                .map(box ->
                        surface.localToScene(
                                new BoundingBox(box.x(), box.y(), box.width(), box.height())));
    }

    /// Which part of the plane is shown, and how large. Setting it with `show` brings it back another day.
    public ReadOnlyObjectProperty<Frame> frameProperty() {
        return shop.viewport().frameProperty();
    }

    public void show(Frame frame) {
        shop.viewport().show(frame);
    }

    public void zoomIn() {
        shop.viewport().zoomIn();
    }

    public void zoomOut() {
        shop.viewport().zoomOut();
    }

    /// Shows the plane at 100 %.
    public void zoomToFullSize() {
        shop.viewport().zoomTo(1);
    }

    /// Shows the whole application.
    public void zoomToFit() {
        shop.fit();
    }

    /// Shows what is selected, as large as it fits.
    public void zoomToSelection() {
        shop.fitSelection();
    }

    /// Lays all cards out anew.
    public void tidy() {
        shop.tidy();
    }

    /// Adds a capability without a pointer: a component into the view, a trait or scope to what is selected.
    public void insert(Capability capability) {
        shop.insert(capability);
    }

    /// What the button for samples on the empty canvas does.
    public void offerSamples(Runnable openSample) {
        layers.hint().offer(openSample);
    }

    /// Puts the selected components into the clipboard, as YAML.
    public void copy() {
        shop.acting().clipping().copy();
    }

    public void cut() {
        shop.acting().clipping().cut();
    }

    /// Makes components of the YAML in the clipboard.
    public void paste() {
        shop.acting().clipping().paste();
    }

    /// Opens the search for cards.
    public void search() {
        layers.search();
    }

    /// The whole application as an image.
    ///
    /// @param scale pixels per px at 100 %
    public Image export(double scale) {
        return new CanvasExport(studio.around()).image(shop.live().settled(), scale);
    }

    /// Writes the whole application as a picture: an SVG where the file's name ends so, else a PNG.
    public void exportTo(Path file) throws IOException {
        new CanvasExport(studio.around()).write(shop.live().settled(), name(), file);
    }

    private String name() {
        return shop.desk().design().application().map(Application::name).orElse("");
    }

    /// Asks for a file and writes the application as a picture into it.
    public void export() {
        new ExportDialog(shop.desk().words(), this::exportTo).open(getScene().getWindow(), name());
    }

    @Override
    protected void layoutChildren() {
        surface.resizeRelocate(0, 0, getWidth(), getHeight());
        layers.resize(getWidth(), getHeight());
        shop.arrive(getWidth(), getHeight());
        layers.follow(getLocalToSceneTransform().getMxx());
        setAccessibleText(shop.spoken());
    }

    private void listen() {
        shop.input().listenTo(surface);
        shop.watchDrags(surface, layers::rename);
        surface.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> begin());
        surface.setOnContextMenuRequested(event -> {
            ContextMenu menu = layers.menu();
            menu.show(surface, event.getScreenX(), event.getScreenY());
            event.consume();
        });
        surface.addEventHandler(MouseEvent.MOUSE_CLICKED, this::openCycle);
        setOnKeyPressed(layers.keys()::press);
        setOnKeyReleased(layers.keys()::release);
        shop.viewport().frameProperty().subscribe(this::requestLayout);
        shop.desk().shown().subscribe(this::requestLayout);
        studio.design().refusalProperty().subscribe(this::requestLayout);
        studio.design().selectionProperty().subscribe(this::onSelection);
        studio.design().revealedProperty().subscribe(place -> onReveal());
        studio.cluster().activityProperty().subscribe(now -> studio.design().dismissRefusal());
        sceneProperty()
                .subscribe(scene -> {
                    colours.unsubscribe();
                    colours =
                            scene == null
                                    ? Subscription.EMPTY
                                    : studio.around()
                                            .theme()
                                            .paletteProperty()
                                            .subscribe(palette -> layers.recolour());
                });
    }

    /// The sign of a cycle has a way out for each of its edges.
    private void openCycle(MouseEvent event) {
        CanvasPoint pointer = new CanvasPoint(event.getX(), event.getY());
        boolean plain = event.getButton() == MouseButton.PRIMARY && event.isStillSincePress();
        if (plain && shop.pointing().at(pointer) instanceof Hit.OnCycle) {
            layers.menu().show(surface, event.getScreenX(), event.getScreenY());
        }
    }

    /// What was selected elsewhere comes into view.
    private void onSelection() {
        requestLayout();
        boolean working = shop.input().gesture().isPresent() || isPressed();
        if (!working && getWidth() > 0) {
            shop.selection().single().map(Card::box).ifPresent(shop.viewport()::reveal);
        }
    }

    /// A place was asked for elsewhere: what it is about is shown large enough to be read.
    private void onReveal() {
        boolean elsewhere = getWidth() > 0 && !isFocused();
        if (elsewhere && shop.viewport().frame().zoom() < LEAST_READABLE) {
            shop.selection()
                    .single()
                    .map(Card::box)
                    .ifPresent(box -> {
                        shop.viewport().zoomTo(READABLE);
                        shop.viewport().reveal(box);
                    });
        }
    }

    /// The next action: what was refused before is over.
    private void begin() {
        requestFocus();
        studio.design().dismissRefusal();
    }

    /// Components were given a scope: a new one, or one of those that are there.
    private void offer(ScopeGesture.Offer offer) {
        if (!shop.acting().menus().hasScopes(offer.scope())) {
            shop.acting().commands().createScope(offer.scope(), offer.members());
            return;
        }
        ContextMenu menu =
                new ContextMenu(
                        shop.acting()
                                .menus()
                                .scopes(offer.scope(), offer.members())
                                .toArray(MenuItem[]::new));
        Bounds at = surface.localToScreen(new BoundingBox(offer.at().x(), offer.at().y(), 0, 0));
        menu.show(surface, at.getMinX(), at.getMinY());
    }
}
