package dev.oamstudio.views.shell;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.edit.Workspace;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.TextRange;
import dev.oamstudio.views.control.ProblemMark;
import dev.oamstudio.views.session.Studio;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The files of the folder; pressing one shows it in the editor. Those that are not saved are marked.
final class FilesView extends ListView<String> {
    private static final PseudoClass UNSAVED = PseudoClass.getPseudoClass("unsaved");

    private static final double MARK = 16;

    private final Studio studio;

    FilesView(Studio studio) {
        this.studio = studio;
        getStyleClass().add("files-view");
        setAccessibleText(studio.around().text("shell.left.files"));
        setCellFactory(list -> new FileCell());
        studio.design().workspaceProperty().subscribe(this::show);
        studio.design().diagnosticsProperty().subscribe(found -> show(studio.design().workspace()));
        studio.design().unsavedProperty().subscribe(unsaved -> refresh());
        setContextMenu(menu());
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                open();
            }
        });
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open();
            } else if (event.getCode() == KeyCode.DELETE) {
                delete();
            }
        });
    }

    private void show(Workspace workspace) {
        List<String> paths =
                Stream.concat(
                                workspace.files().keySet().stream(),
                                studio.design().leftOut().stream()
                                        .map(found -> found.place().file()))
                        .sorted()
                        .toList();
        if (!paths.equals(getItems())) {
            getItems().setAll(paths);
        }
    }

    private void open() {
        @Nullable String path = getSelectionModel().getSelectedItem();
        if (path != null) {
            studio.design().reveal(new Place(path, 0, FieldPath.ROOT, TextRange.at(0)));
        }
    }

    private void delete() {
        @Nullable String path = getSelectionModel().getSelectedItem();
        if (path != null) {
            new RewriteCommands(studio).delete(path);
        }
    }

    private ContextMenu menu() {
        return new ContextMenu(
                item("open", Feather.EDIT_3, this::open),
                item("delete", Feather.TRASH_2, this::delete));
    }

    private MenuItem item(String name, Feather icon, Runnable action) {
        MenuItem item =
                new MenuItem(studio.around().text("shell.file." + name), new FontIcon(icon));
        item.setId("file-" + name);
        item.setOnAction(event -> action.run());
        return item;
    }

    /// A file by its path.
    private final class FileCell extends ListCell<String> {
        FileCell() {
            // As wide as the list, so that long paths are shortened instead of scrolled.
            setPrefWidth(0);
            setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        }

        @Override
        protected void updateItem(@Nullable String path, boolean empty) {
            super.updateItem(path, empty);
            Set<String> unsaved = studio.design().unsavedProperty().get();
            boolean shown = path != null && !empty;
            setText(shown ? path : null);
            Optional<Diagnostic> leftOut = shown ? leftOut(String.valueOf(path)) : Optional.empty();
            setTooltip(shown ? new Tooltip(path + leftOut.map(this::why).orElse("")) : null);
            setGraphic(shown ? icon(leftOut) : null);
            pseudoClassStateChanged(UNSAVED, path != null && unsaved.contains(path));
        }

        private Optional<Diagnostic> leftOut(String path) {
            return studio.design().leftOut().stream()
                    .filter(found -> found.place().file().equals(path))
                    .findFirst();
        }

        private String why(Diagnostic found) {
            return "\n" + studio.around().text(found.message());
        }

        private Node icon(Optional<Diagnostic> leftOut) {
            return leftOut.<Node>map(found ->
                            ProblemMark.of(found.severity(), MARK, studio.around().messages()))
                    .orElseGet(() -> new FontIcon(Feather.FILE_TEXT));
        }
    }
}
