package dev.oamstudio.views.problems;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Fix;
import dev.oamstudio.views.problems.ProblemActions.Action;
import dev.oamstudio.views.session.Studio;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What can be done about a finding, as the menu of its row.
final class ProblemMenu {
    private final Studio studio;
    private final ProblemActions actions;
    private final Consumer<String> onlyThese;

    /// @param onlyThese filters by a rule
    ProblemMenu(Studio studio, Consumer<String> onlyThese) {
        this.studio = studio;
        this.actions = new ProblemActions(studio);
        this.onlyThese = onlyThese;
    }

    ContextMenu of(Diagnostic found) {
        ContextMenu menu = new ContextMenu();
        menu.setId("problem-menu");
        List<Action> mending = actions.mending(found);
        mending.forEach(action -> menu.getItems().add(item(action)));
        if (!mending.isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        String name = found.rule().name();
        actions.about(found).forEach(action -> menu.getItems().add(item(action)));
        menu.getItems()
                .add(
                        item(
                                new Action(
                                        Feather.FILTER,
                                        studio.around().text("problems.only-rule", name),
                                        () -> onlyThese.accept(name))));
        return menu;
    }

    /// Shows what a fix does.
    void propose(Fix fix) {
        actions.propose(fix);
    }

    private static MenuItem item(Action action) {
        MenuItem item = new MenuItem(action.title(), new FontIcon(action.icon()));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run().run());
        return item;
    }
}
