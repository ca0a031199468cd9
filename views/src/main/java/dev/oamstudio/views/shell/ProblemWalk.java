package dev.oamstudio.views.shell;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.views.session.DesignSession;
import java.util.List;

/// Goes from problem to problem, in the order of the list, around its end.
final class ProblemWalk {
    private final DesignSession design;
    private int problem = -1;

    ProblemWalk(DesignSession design) {
        this.design = design;
    }

    void next() {
        go(1);
    }

    void previous() {
        go(problem < 0 ? 0 : -1);
    }

    private void go(int step) {
        List<Diagnostic> found = design.diagnosticsProperty().get();
        if (found.isEmpty()) {
            return;
        }
        problem = Math.floorMod(problem + step, found.size());
        Diagnostic next = found.get(problem);
        design.select(next.elements());
        design.reveal(next.place());
    }
}
