package dev.oamstudio.views.canvas;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.catalog.Capability;
import dev.oamstudio.model.layout.CanvasPoint;
import dev.oamstudio.model.layout.CardSize;
import dev.oamstudio.views.canvas.gesture.ComponentGesture;
import dev.oamstudio.views.canvas.gesture.Desk;
import dev.oamstudio.views.canvas.gesture.ScopeGesture;
import dev.oamstudio.views.canvas.live.Arranger;
import dev.oamstudio.views.canvas.live.Fitting;
import dev.oamstudio.views.canvas.live.LiveScene;
import dev.oamstudio.views.canvas.live.Viewport;
import dev.oamstudio.views.canvas.paint.FontWidths;
import dev.oamstudio.views.canvas.paint.Frame;
import dev.oamstudio.views.canvas.scene.Box;
import dev.oamstudio.views.canvas.scene.Card;
import dev.oamstudio.views.canvas.scene.CardMeasures;
import dev.oamstudio.views.canvas.scene.FreePlace;
import dev.oamstudio.views.canvas.scene.Hull;
import dev.oamstudio.views.canvas.scene.Words;
import dev.oamstudio.views.session.Studio;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;

/// What a canvas works with: the scene, its viewport, the selection, gestures and commands.
final class Workshop {
    private final Studio studio;
    private final FontWidths widths = new FontWidths();
    private final Viewport viewport = new Viewport();
    private final LiveScene live;
    private final Desk desk;
    private final Acting acting;
    private final Pointing pointing;
    private final CanvasInput input;
    private final DragWatch drags;
    private final Tidying tidying;
    private final Set<String> fitted = new HashSet<>();
    private Optional<Frame> whole = Optional.empty();

    Workshop(Studio studio, Runnable changed, Consumer<ScopeGesture.Offer> offers) {
        this.studio = studio;
        Words words = new Words(studio.around().messages(), studio.around().findings());
        Arranger arranger = new Arranger(studio.around().background());
        live =
                new LiveScene(
                        new LiveScene.Sources(studio.design(), studio.cluster(), arranger),
                        words,
                        widths,
                        changed);
        desk = new Desk(studio.design(), live, viewport, words);
        Selection selection = new Selection(studio.design(), live);
        Commands commands = new Commands(desk, selection);
        pointing = new Pointing(desk, widths, changed);
        Clipping clipping = new Clipping(desk, selection, commands, this::wanted);
        acting = new Acting(selection, commands, clipping, new Menus(desk, commands), words);
        input = new CanvasInput(desk, acting, pointing);
        drags = new DragWatch(desk, input, studio.drag(), offers);
        tidying = new Tidying(desk, commands, arranger);
    }

    FontWidths widths() {
        return widths;
    }

    Viewport viewport() {
        return viewport;
    }

    LiveScene live() {
        return live;
    }

    Desk desk() {
        return desk;
    }

    Acting acting() {
        return acting;
    }

    Selection selection() {
        return acting.selection();
    }

    Pointing pointing() {
        return pointing;
    }

    CanvasInput input() {
        return input;
    }

    void watchDrags(Node surface, Runnable added) {
        drags.watch(surface, added);
    }

    /// Takes the size of the view. An application that is shown for the first time is shown whole, and stays so in a view of
    /// another size until the user pans or zooms; from then on what is selected stays in view.
    void arrive(double width, double height) {
        boolean resized = width != viewport.width() || height != viewport.height();
        boolean isWhole = whole.filter(viewport.frame()::equals).isPresent();
        Box before = viewport.shown();
        viewport.resize(width, height);
        String application = studio.design().applicationKeyProperty().get();
        boolean shown = !live.scene().isEmpty() && width > 1;
        if (shown && (fitted.add(application) || (resized && isWhole))) {
            fit();
        } else if (shown && resized) {
            selection().single().map(Card::box).filter(before::covers).ifPresent(viewport::reveal);
        }
    }

    void fit() {
        viewport.show(new Fitting(live.scene(), viewport.width(), viewport.height()).frame());
        whole = Optional.of(viewport.frame());
    }

    void fitSelection() {
        List<Box> boxes = selection().cards().stream().map(Card::box).toList();
        if (!boxes.isEmpty()) {
            viewport.show(viewport.fitting(Box.around(boxes)));
        }
    }

    void tidy() {
        tidying.tidy(this::fit);
    }

    void insert(Capability capability) {
        switch (capability.kind()) {
            case WORKLOAD -> ComponentGesture.add(desk, capability, free());
            case TRAIT ->
                    selection()
                            .cards()
                            .forEach(card -> acting.commands().attach(capability, card.id()));
            case SCOPE ->
                    acting.commands()
                            .createScope(
                                    capability,
                                    selection().cards().stream().map(Card::id).toList());
        }
    }

    /// Where an element is drawn in the picture.
    Optional<Box> boxOf(ElementId element) {
        return planeBoxOf(element).map(viewport.frame()::toPicture);
    }

    /// What a screen reader says of the whole canvas.
    String spoken() {
        String application = studio.design().application().map(Application::name).orElse("");
        int count = live.scene().cards().size();
        String all = desk.words().text("canvas.speech.canvas", application, count);
        CardSpeech speech = new CardSpeech(desk.words());
        return selection()
                .single()
                .map(card ->
                        desk.words().text("canvas.speech.selected", speech.of(card.face()), all))
                .orElse(all);
    }

    private Optional<Box> planeBoxOf(ElementId element) {
        Optional<Card> card = live.scene().card(element);
        if (card.isPresent()) {
            return card.map(Card::box);
        }
        return live.scene()
                .cardOf(element)
                .flatMap(owner -> Chips.boxOf(owner, element))
                .or(() -> live.scene().hull(element).map((Hull hull) -> hull.titleBox(widths)))
                .or(() ->
                        live.scene()
                                .edge(element)
                                .map(edge ->
                                        new Box(
                                                edge.route().longest().middle().x(),
                                                edge.route().longest().middle().y(),
                                                1,
                                                1)));
    }

    /// Under the pointer if it is over the canvas, else in the middle.
    private CanvasPoint wanted() {
        return pointing.pointer()
                .map(viewport.frame()::toPlane)
                .map(FreePlace::snapped)
                .orElseGet(this::free);
    }

    private CanvasPoint free() {
        CardSize size = new CardSize(CardMeasures.WIDTH, CardMeasures.height(2, true));
        CanvasPoint middle = viewport.frame().toPlane(viewport.middle());
        CanvasPoint wanted =
                new CanvasPoint(middle.x() - size.width() / 2, middle.y() - size.height() / 2);
        return FreePlace.near(wanted, size, live.scene().cards().stream().map(Card::box).toList());
    }
}
