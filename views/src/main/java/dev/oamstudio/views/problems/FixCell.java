package dev.oamstudio.views.problems;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Fix;
import dev.oamstudio.views.control.LinkButton;
import dev.oamstudio.views.session.Surroundings;
import java.util.List;
import javafx.geometry.Side;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeTableCell;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What mends a finding, as a link: its one fix, or the number of its fixes, which opens them.
final class FixCell extends TreeTableCell<ProblemRow, ProblemRow> {
    private final Surroundings around;
    private final ProblemMenu menu;

    FixCell(Surroundings around, ProblemMenu menu) {
        this.around = around;
        this.menu = menu;
    }

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
                menu.propose(fixes.getFirst());
            } else {
                menu.of(found).show(link, Side.BOTTOM, 0, 4);
            }
        });
        return link;
    }
}
