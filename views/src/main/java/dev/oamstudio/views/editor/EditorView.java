package dev.oamstudio.views.editor;

import dev.oamstudio.model.application.Dialect;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Fix;
import dev.oamstudio.model.dialect.DocumentDialect;
import dev.oamstudio.model.edit.Edit;
import dev.oamstudio.model.edit.Workspace;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.TextChange;
import dev.oamstudio.model.yaml.TextRange;
import dev.oamstudio.model.yaml.YamlFile;
import dev.oamstudio.views.control.EmptyState;
import dev.oamstudio.views.editor.Crumbs.Crumb;
import dev.oamstudio.views.session.DesignSession;
import dev.oamstudio.views.session.Request;
import dev.oamstudio.views.session.Studio;
import dev.oamstudio.views.theme.Stylesheets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.CodeArea;

/// The files of the folder as text, one at a time. What is typed becomes an edit at once, and edits from elsewhere appear here as
/// the smallest change of the text, so that caret and scroll stay.
public final class EditorView extends BorderPane {
    private final Studio studio;
    private final DesignSession design;
    private final YamlArea area;
    private final FileTabs tabs;
    private final EditorBar bar;
    private final FixPopup fixes;
    private final VirtualizedScrollPane<YamlArea> scroll;
    private final Map<String, Integer> carets = new HashMap<>();
    private String file = "";
    private boolean fromCaret;

    public EditorView(Studio studio) {
        this.studio = studio;
        this.design = studio.design();
        getStyleClass().add("editor-view");
        getStylesheets().add(Stylesheets.of(EditorView.class, "editor.css"));
        area = new YamlArea(studio.around(), this::typed, this::showFixes);
        tabs = new FileTabs(studio, this::open);
        bar = new EditorBar(studio.around(), this::goTo);
        FindBar find = new FindBar(area, studio.around());
        fixes = new FixPopup(area, studio.around(), this::propose);
        CompletionPopup completion = new CompletionPopup(area, () -> design.workspace().design());
        scroll = new VirtualizedScrollPane<>(area);
        setTop(new VBox(tabs, bar, find));
        new EditorKeys(this, new EditorKeys.Parts(area, find, tabs, completion, fixes)).install();
        area.caretPositionProperty().addListener((observable, before, now) -> caretMoved(now));
        area.setOnMouseReleased(this::clicked);
        design.workspaceProperty().subscribe(this::show);
        design.applicationKeyProperty().subscribe(name -> openApplication());
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

    /// Shows a file, with the caret where it last was in it.
    public void open(String path) {
        if (!path.equals(file)) {
            carets.put(file, area.getCaretPosition());
            file = path;
            area.replaceWhole(text());
            area.moveTo(Math.min(carets.getOrDefault(path, 0), area.getLength()));
            area.showCaret();
            mark();
            tell();
        }
        tabs.show(file);
    }

    void undo() {
        design.undo();
    }

    void redo() {
        design.redo();
    }

    /// Goes to what the name at the caret names.
    void goToDefinition() {
        design.workspace()
                .file(file)
                .flatMap(here -> Destination.of(design.workspace(), here, caretInFile()))
                .ifPresent(design::reveal);
    }

    /// The fixes for what stands on the caret's line.
    void showFixes() {
        area.requestFocus();
        fixes.show(area.marksOn(area.getCurrentParagraph()));
    }

    private void propose(Fix fix) {
        String title = studio.around().text(fix.title());
        design.requests().ask(new Request.Propose(title, new Edit.ApplyFix(fix)));
    }

    private void typed(List<TextChange> changes) {
        design.type(file, changes);
    }

    private void openApplication() {
        Optional<Place> place = design.application().map(application -> application.place());
        if (place.isPresent()) {
            open(place.get().file());
        } else if (file.isEmpty() && !design.workspace().files().isEmpty()) {
            open(design.workspace().files().firstKey());
        }
    }

    private void show(Workspace workspace) {
        if (workspace.file(file).isEmpty()) {
            file = "";
            openApplication();
        }
        boolean nothing = workspace.files().isEmpty();
        setCenter(nothing ? none() : scroll);
        adoptQuietly();
        tabs.show(file);
        tell();
    }

    /// The caret moves with the text then, but nobody moved it: what is selected stays selected.
    private void adoptQuietly() {
        boolean before = fromCaret;
        fromCaret = true;
        area.adopt(text());
        fromCaret = before;
    }

    private EmptyState none() {
        return new EmptyState(
                studio.around().text("editor.none"), studio.around().text("editor.none.how"));
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
        bar.count(here);
    }

    private void reveal(Place place) {
        open(place.file());
        area.goTo(place.range());
    }

    private void goTo(Crumb crumb) {
        TextRange there = crumb.document().nearestRange(crumb.path());
        area.goTo(TextRange.at(there.start()));
        area.requestFocus();
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

    private int caretInFile() {
        return area.offsets().toFile(area.getCaretPosition());
    }

    private void clicked(MouseEvent event) {
        if (event.isShortcutDown() && event.getButton() == MouseButton.PRIMARY) {
            Point2D there = new Point2D(event.getX(), event.getY());
            area.moveTo(area.hit(there.getX(), there.getY()).getInsertionIndex());
            goToDefinition();
        }
    }

    private void tell() {
        bar.caret(area.getCurrentParagraph() + 1, area.getCaretColumn() + 1);
        bar.way(
                design.workspace()
                        .file(file)
                        .map(here -> Crumbs.at(here, caretInFile()))
                        .orElse(List.of()));
        bar.dialect(design.workspace().file(file).flatMap(this::dialectAtCaret));
    }

    private Optional<Dialect> dialectAtCaret(YamlFile here) {
        int caret = caretInFile();
        return here.documents().stream()
                .filter(document -> caret <= document.range().end())
                .findFirst()
                .flatMap(DocumentDialect::of);
    }

    private void caretMoved(int position) {
        tell();
        if (fromCaret || !area.isFocused()) {
            return;
        }
        int offset = area.offsets().toFile(position);
        design.workspace()
                .file(file)
                .flatMap(
                        here -> ElementPlaces.at(design.workspace().design().model(), here, offset))
                .ifPresent(this::selectQuietly);
    }

    private void selectQuietly(ElementId element) {
        fromCaret = true;
        design.select(List.of(element));
        fromCaret = false;
    }
}
