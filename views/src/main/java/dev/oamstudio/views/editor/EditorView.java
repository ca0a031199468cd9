package dev.oamstudio.views.editor;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.edit.Workspace;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.YamlFile;
import dev.oamstudio.views.control.EmptyState;
import dev.oamstudio.views.session.DesignSession;
import dev.oamstudio.views.session.Studio;
import dev.oamstudio.views.theme.Stylesheets;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.BorderPane;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.CodeArea;

/// One file of the folder as text. What is typed becomes an edit at once, and edits from elsewhere appear here as the smallest
/// change of the text, so that caret and scroll stay.
public final class EditorView extends BorderPane {
    private final DesignSession design;
    private final YamlArea area;
    private final EditorBar bar;
    private String file = "";
    private boolean fromCaret;

    public EditorView(Studio studio) {
        this.design = studio.design();
        getStyleClass().add("editor-view");
        getStylesheets().add(Stylesheets.of(EditorView.class, "editor.css"));
        area = new YamlArea(studio, changes -> design.type(file, changes));
        bar = new EditorBar(studio, this::open);
        setTop(bar);
        setCenter(new VirtualizedScrollPane<>(area));
        area.caretPositionProperty().addListener((observable, before, now) -> caretMoved(now));
        design.workspaceProperty().subscribe(this::show);
        design.applicationNameProperty().subscribe(name -> openApplication());
        design.diagnosticsProperty().subscribe(found -> mark());
        design.selectionProperty().subscribe(this::follow);
        design.revealedProperty().subscribe(place -> place.ifPresent(this::reveal));
        openApplication();
    }

    /// The area in which the text stands.
    public CodeArea area() {
        return area;
    }

    /// The path of the file that is shown.
    public String file() {
        return file;
    }

    /// Shows a file.
    public void open(String path) {
        if (!path.equals(file)) {
            file = path;
            area.replaceWhole(text());
            area.moveTo(0);
            mark();
        }
        bar.show(file);
    }

    private void openApplication() {
        Optional<Place> place = design.application().map(application -> application.place());
        if (place.isPresent()) {
            open(place.get().file());
        } else if (design.workspace().files().isEmpty()) {
            setCenter(new EmptyState(bar.text("editor.none"), bar.text("editor.none.how")));
        } else if (file.isEmpty()) {
            open(design.workspace().files().firstKey());
        }
    }

    private void show(Workspace workspace) {
        if (workspace.file(file).isEmpty()) {
            file = "";
            openApplication();
        }
        area.adopt(text());
        bar.show(file);
    }

    private String text() {
        return design.workspace().file(file).map(YamlFile::text).orElse("");
    }

    private void mark() {
        List<Diagnostic> here =
                design.diagnosticsProperty().get().stream()
                        .filter(found -> found.place().file().equals(file))
                        .toList();
        area.mark(here);
        bar.count(here.size());
    }

    private void reveal(Place place) {
        open(place.file());
        area.goTo(place.range());
    }

    private void follow(List<ElementId> selection) {
        if (fromCaret || selection.isEmpty()) {
            return;
        }
        ElementPlaces.first(design.workspace().design().model(), selection.getFirst())
                .ifPresent(this::revealQuietly);
    }

    private void revealQuietly(Place place) {
        fromCaret = true;
        reveal(place);
        fromCaret = false;
    }

    private void caretMoved(int position) {
        bar.caret(area.getCurrentParagraph() + 1, area.getCaretColumn() + 1);
        if (fromCaret || !area.isFocused()) {
            return;
        }
        int offset = area.offsets().toFile(position);
        ElementPlaces.at(design.workspace().design().model(), file, offset, text())
                .ifPresent(element -> {
                    fromCaret = true;
                    design.select(List.of(element));
                    fromCaret = false;
                });
    }
}
