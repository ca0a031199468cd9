package dev.oamstudio.views.outline;

import dev.oamstudio.icons.Glyph;
import dev.oamstudio.icons.Glyphs;
import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.Dialect;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.edit.Edit;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.views.control.DialectPill;
import dev.oamstudio.views.control.Hue;
import dev.oamstudio.views.control.KindTile;
import dev.oamstudio.views.control.ProblemMark;
import dev.oamstudio.views.session.Studio;
import dev.oamstudio.views.session.TraitOrder;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// A row of the outline: tile, name, detail, and the worst problem.
final class OutlineCell extends TreeCell<OutlineEntry> {
    private static final double TILE = 18;
    private static final double MARK = 14;
    private static final int SHORT = 9;
    private static final double NAME = 40;

    private final Studio studio;
    private final Removal removal;

    OutlineCell(Studio studio, Removal removal) {
        this.studio = studio;
        this.removal = removal;
        // As wide as the tree, so that long names are shortened instead of scrolled.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable OutlineEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        if (entry == null || empty) {
            setGraphic(null);
            setContextMenu(null);
            setTooltip(null);
            return;
        }
        setGraphic(row(entry));
        setContextMenu(menu(entry));
        setTooltip(new Tooltip((entry.name() + "  " + entry.detail()).strip()));
    }

    /// Only what others refer to by name can be renamed here.
    @Override
    public void startEdit() {
        @Nullable OutlineEntry entry = getItem();
        if (entry == null || entry.role() != OutlineEntry.Role.COMPONENT) {
            return;
        }
        super.startEdit();
        TextField field = new TextField(entry.name());
        field.setId("outline-rename");
        field.setAccessibleText(studio.around().text("canvas.rename"));
        field.getStyleClass().add("outline-rename");
        field.setOnAction(event -> rename(entry, field.getText()));
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                cancelEdit();
                event.consume();
            }
        });
        setGraphic(field);
        field.selectAll();
        field.requestFocus();
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        updateItem(getItem(), isEmpty());
        getTreeView().requestFocus();
    }

    private void rename(OutlineEntry entry, String name) {
        cancelEdit();
        if (!name.isBlank() && !name.equals(entry.name())) {
            studio.design().perform(new Edit.RenameComponent(entry.element(), name.strip()));
        }
    }

    private HBox row(OutlineEntry entry) {
        GroupVersionKind type = type(entry);
        Label name = new Label(entry.name());
        name.setMinWidth(name.getText().length() <= SHORT ? USE_PREF_SIZE : NAME);
        Label detail = new Label(entry.detail());
        detail.getStyleClass().add("outline-detail");
        detail.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(detail, Priority.ALWAYS);
        Hue hue =
                entry.role() == OutlineEntry.Role.SCOPE
                        ? Hue.ofScope(type, 0)
                        : Hue.ofWorkload(type);
        HBox row = new HBox(new KindTile(glyph(entry, type), hue, TILE), name, detail);
        dialect(entry)
                .ifPresent(written ->
                        row.getChildren()
                                .add(new DialectPill(written, studio.around().messages())));
        worst(entry.element())
                .ifPresent(severity ->
                        row.getChildren()
                                .add(ProblemMark.of(severity, MARK, studio.around().messages())));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("outline-row");
        return row;
    }

    /// Of an application; what is below it is written like it.
    private Optional<Dialect> dialect(OutlineEntry entry) {
        return entry.role() == OutlineEntry.Role.APPLICATION
                ? studio.design().application().map(Application::dialect)
                : Optional.empty();
    }

    private GroupVersionKind type(OutlineEntry entry) {
        return entry.role() == OutlineEntry.Role.COMPONENT
                ? studio.design()
                        .application()
                        .flatMap(application -> application.instance(entry.element()))
                        .flatMap(instance ->
                                studio.design().workspace().design().model().componentOf(instance))
                        .map(component -> component.workload().type())
                        .orElse(entry.type())
                : entry.type();
    }

    private Optional<Severity> worst(ElementId element) {
        return studio.design().diagnosticsProperty().get().stream()
                .filter(found -> found.elements().contains(element))
                .map(Diagnostic::severity)
                .sorted()
                .findFirst();
    }

    private ContextMenu menu(OutlineEntry entry) {
        ContextMenu menu =
                new ContextMenu(item("outline.open", () -> studio.design().reveal(entry.place())));
        if (entry.role() == OutlineEntry.Role.COMPONENT) {
            Edit copy = new Edit.DuplicateComponent(entry.element());
            menu.getItems().add(item("canvas.rename", this::startEdit));
            menu.getItems().add(item("outline.duplicate", () -> studio.design().perform(copy)));
        }
        if (entry.role() == OutlineEntry.Role.TRAIT) {
            menu.getItems().addAll(orderItems(entry.element()));
        }
        removal.of(entry)
                .ifPresent(edit ->
                        menu.getItems()
                                .add(item("outline.remove", () -> studio.design().perform(edit))));
        return menu;
    }

    private List<MenuItem> orderItems(ElementId trait) {
        TraitOrder order = new TraitOrder(studio.design());
        MenuItem higher = item("outline.move-up", () -> order.raise(trait));
        higher.setDisable(!order.canRise(trait));
        MenuItem lower = item("outline.move-down", () -> order.sink(trait));
        lower.setDisable(!order.canSink(trait));
        return List.of(higher, lower);
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(studio.around().text(key));
        item.setOnAction(event -> action.run());
        return item;
    }

    private static Glyph glyph(OutlineEntry entry, GroupVersionKind type) {
        Glyphs glyphs = Glyphs.builtIn();
        String fallback =
                switch (entry.role()) {
                    case APPLICATION -> "application";
                    case COMPONENT -> "component";
                    case TRAIT -> "trait";
                    case SCOPE -> "scope";
                };
        return glyphs.ofKind(type.group(), type.kind())
                .or(() -> glyphs.named(fallback))
                .orElseThrow();
    }
}
