package dev.oamstudio.views.shell;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.views.session.Studio;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Keys that work wherever the focus is and stand in no menu: F8 goes from problem to problem.
final class Shortcuts {
    private final Studio studio;
    private final Workbench workbench;
    private int problem = -1;

    Shortcuts(Studio studio, Workbench workbench) {
        this.studio = studio;
        this.workbench = workbench;
    }

    void install() {
        workbench.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.F8) {
                        nextProblem(event.isShiftDown() ? -1 : 1);
                        event.consume();
                    }
                });
    }

    private void nextProblem(int step) {
        List<Diagnostic> found = studio.design().diagnosticsProperty().get();
        if (found.isEmpty()) {
            return;
        }
        problem = Math.floorMod(problem + step, found.size());
        Diagnostic next = found.get(problem);
        studio.design().select(next.elements());
        studio.design().reveal(next.place());
    }
}
