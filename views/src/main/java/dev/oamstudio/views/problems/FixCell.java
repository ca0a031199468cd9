package dev.oamstudio.views.problems;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Fix;
import dev.oamstudio.views.control.LinkButton;
import dev.oamstudio.views.session.Surroundings;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeTableCell;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What mends a finding, as a link: its one fix, or the number of its fixes, which opens them.
final class FixCell extends TreeTableCell<ProblemRow, ProblemRow> {
    private final Surroundings around;
    private final Consumer<Chosen> chosen;

    FixCell(Surroundings around, Consumer<Chosen> chosen) {
        this.around = around;
        this.chosen = chosen;
    }

    /// A fix that was chosen for a finding.
    record Chosen(Diagnostic found, Fix fix) {}

    @Override
    protected void updateItem(@Nullable ProblemRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(
                row instanceof ProblemRow.Finding(Diagnostic found)
                                && !empty
                                && !found.fixes().isEmpty()
                        ? link(found)
                        : null);
    }

    private LinkButton link(Diagnostic found) {
        List<Fix> fixes = found.fixes();
        String title =
                fixes.size() == 1
                        ? around.text(fixes.getFirst().title())
                        : around.text("problems.fixes", fixes.size());
        LinkButton link = new LinkButton(Feather.TOOL, title);
        link.setMinWidth(0);
        link.setTooltip(new Tooltip(title));
        link.setOnAction(event -> {
            if (fixes.size() == 1) {
                chosen.accept(new Chosen(found, fixes.getFirst()));
            } else {
                menu(around, found, chosen).show(link, Side.BOTTOM, 0, 4);
            }
        });
        return link;
    }

    /// The fixes of a finding as a menu.
    static ContextMenu menu(Surroundings around, Diagnostic found, Consumer<Chosen> chosen) {
        ContextMenu menu = new ContextMenu();
        for (Fix fix : found.fixes()) {
            MenuItem item = new MenuItem(around.text(fix.title()));
            item.setMnemonicParsing(false);
            item.setOnAction(event -> chosen.accept(new Chosen(found, fix)));
            menu.getItems().add(item);
        }
        return menu;
    }
}
