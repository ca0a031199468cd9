package dev.oamstudio.views.canvas;

import dev.oamstudio.model.catalog.Capability;
import dev.oamstudio.model.layout.CanvasPoint;
import dev.oamstudio.views.canvas.scene.Box;
import dev.oamstudio.views.canvas.scene.Card;
import dev.oamstudio.views.control.GlyphIcon;
import dev.oamstudio.views.control.IconButton;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/// The actions on the selected cards, above them.
final class ContextPad extends HBox {
    private static final double ICON = 16;
    private static final double GAP = 8;

    private final Menus menus;
    private final Selection selection;
    private final IconButton addTrait;
    private final IconButton append;
    private final IconButton connect;
    private final IconButton align;
    private final IconButton yaml;
    private Optional<ContextMenu> open = Optional.empty();

    ContextPad(Acting acting, Moves moves) {
        this.menus = acting.menus();
        Commands commands = acting.commands();
        selection = acting.selection();
        getStyleClass().add("context-pad");
        setId("canvas-context-pad");
        addTrait = new IconButton(Feather.PLUS, acting.text("canvas.pad.add-trait"));
        append = new IconButton(Feather.PLUS_SQUARE, acting.text("canvas.pad.append"));
        connect = new IconButton(Feather.ARROW_RIGHT, acting.text("canvas.pad.connect"));
        IconButton scope =
                new IconButton(
                        GlyphIcon.named("scope-network", ICON), acting.text("canvas.pad.scope"));
        align = new IconButton(Feather.LAYOUT, acting.text("canvas.pad.align"));
        IconButton duplicate = new IconButton(Feather.COPY, acting.text("canvas.pad.duplicate"));
        yaml = new IconButton(Feather.CODE, acting.text("canvas.pad.yaml"));
        IconButton delete = new IconButton(Feather.TRASH_2, acting.text("canvas.pad.delete"));
        addTrait.setId("canvas-pad-add-trait");
        append.setId("canvas-pad-append");
        align.setId("canvas-pad-align");
        connect.setId("canvas-pad-connect");
        addTrait.setOnAction(
                event -> selection.single().ifPresent(card -> show(menus.traits(card), addTrait)));
        append.setOnAction(event ->
                selection
                        .single()
                        .ifPresent(card -> show(menus.workloads(to(card, moves)), append)));
        connect.setOnAction(event -> moves.connect().run());
        scope.setOnAction(event -> show(menus.scopes(affected()), scope));
        align.setOnAction(event -> show(menus.alignments(selection.cards()), align));
        duplicate.setOnAction(event -> commands.duplicate());
        yaml.setOnAction(event -> commands.openYaml());
        delete.setOnAction(event -> commands.remove());
        getChildren().addAll(addTrait, append, connect, scope, align, duplicate, yaml, delete);
        getChildren().forEach(button -> button.setFocusTraversable(false));
        setVisible(false);
    }

    /// Stands above the selected cards, or goes.
    ///
    /// @param around the box of the cards in the picture
    /// @param kept what the pad does not lie over if it can help it
    void follow(List<Card> cards, Box around, Box view, List<Box> kept) {
        boolean visible = !cards.isEmpty() && around.meets(view);
        setVisible(visible);
        if (!visible) {
            hideMenu();
            return;
        }
        boolean one = cards.size() == 1;
        for (IconButton button : List.of(addTrait, append, connect, yaml)) {
            button.setVisible(one);
            button.setManaged(one);
        }
        align.setVisible(!one);
        align.setManaged(!one);
        applyCss();
        autosize();
        CanvasPoint place = place(around, view, kept);
        relocate(Math.rint(place.x()), Math.rint(place.y()));
    }

    /// Above the cards; if there is no room or something to be seen, below them, or above that.
    private CanvasPoint place(Box around, Box view, List<Box> kept) {
        double x =
                Math.clamp(
                        around.right() - getWidth(),
                        GAP,
                        Math.max(GAP, view.width() - getWidth() - GAP));
        Box pad = new Box(x, around.y() - getHeight() - GAP, getWidth(), getHeight());
        Box below = pad.at(new CanvasPoint(x, around.bottom() + GAP));
        List<Box> tops =
                kept.stream()
                        .filter(pad::meets)
                        .map(box -> pad.at(new CanvasPoint(x, box.y() - getHeight() - GAP)))
                        .toList();
        return Stream.of(List.of(pad, below), tops)
                .flatMap(List::stream)
                .filter(view::covers)
                .filter(box -> kept.stream().noneMatch(box::meets))
                .findFirst()
                .orElse(pad.y() >= 0 ? pad : below)
                .corner();
    }

    /// Opens the menu of traits, as its button does.
    void openTraits() {
        addTrait.fire();
    }

    private static Consumer<Capability> to(Card card, Moves moves) {
        return workload -> {
            moves.append().accept(card, workload);
            moves.rename().run();
        };
    }

    private List<Card> affected() {
        return selection.cards().isEmpty()
                ? selection.single().stream().toList()
                : selection.cards();
    }

    private void show(List<MenuItem> items, IconButton at) {
        hideMenu();
        ContextMenu menu = new ContextMenu(items.toArray(MenuItem[]::new));
        menu.getStyleClass().add("canvas-menu");
        menu.show(at, Side.BOTTOM, 0, 4);
        open = Optional.of(menu);
    }

    private void hideMenu() {
        open.ifPresent(ContextMenu::hide);
        open = Optional.empty();
    }

    /// What the pad asks of the view.
    record Moves(Runnable connect, BiConsumer<Card, Capability> append, Runnable rename) {}
}
