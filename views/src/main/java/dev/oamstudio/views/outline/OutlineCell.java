package dev.oamstudio.views.outline;

import dev.oamstudio.icons.Glyph;
import dev.oamstudio.icons.Glyphs;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.edit.Edit;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.views.control.Hue;
import dev.oamstudio.views.control.KindTile;
import dev.oamstudio.views.control.ProblemMark;
import dev.oamstudio.views.session.Studio;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// A row of the outline: tile, name, detail, and the worst problem.
final class OutlineCell extends TreeCell<OutlineEntry> {
    private static final double TILE = 18;
    private static final double MARK = 14;

    private final Studio studio;

    OutlineCell(Studio studio) {
        this.studio = studio;
    }

    @Override
    protected void updateItem(@Nullable OutlineEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        setGraphic(entry == null || empty ? null : row(entry));
        setContextMenu(entry == null || empty ? null : menu(entry));
    }

    private HBox row(OutlineEntry entry) {
        GroupVersionKind type = type(entry);
        Label name = new Label(entry.name());
        Label detail = new Label(entry.detail());
        detail.getStyleClass().add("outline-detail");
        detail.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(detail, Priority.ALWAYS);
        Hue hue =
                entry.role() == OutlineEntry.Role.SCOPE
                        ? Hue.ofScope(type, 0)
                        : Hue.ofWorkload(type);
        HBox row = new HBox(new KindTile(glyph(entry, type), hue, TILE), name, detail);
        worst(entry.element())
                .ifPresent(severity ->
                        row.getChildren()
                                .add(ProblemMark.of(severity, MARK, studio.around().messages())));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("outline-row");
        return row;
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
        MenuItem open = new MenuItem(studio.around().text("outline.open"));
        open.setOnAction(event -> studio.design().reveal(entry.place()));
        ContextMenu menu = new ContextMenu(open);
        if (entry.role() == OutlineEntry.Role.COMPONENT) {
            MenuItem copy = new MenuItem(studio.around().text("outline.duplicate"));
            copy.setOnAction(
                    event -> studio.design().perform(new Edit.DuplicateComponent(entry.element())));
            MenuItem remove = new MenuItem(studio.around().text("outline.remove"));
            remove.setOnAction(
                    event -> studio.design().perform(new Edit.RemoveComponent(entry.element())));
            menu.getItems().addAll(copy, remove);
        }
        return menu;
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
