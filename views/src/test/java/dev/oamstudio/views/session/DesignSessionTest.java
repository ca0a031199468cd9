package dev.oamstudio.views.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.catalog.Catalog;
import dev.oamstudio.model.edit.Edit;
import dev.oamstudio.model.edit.HistoryLimit;
import dev.oamstudio.model.edit.Workspace;
import dev.oamstudio.model.yaml.YamlFile;
import dev.oamstudio.views.task.Background;
import dev.oamstudio.views.testing.Toolkit;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The session without a window.
@ExtendWith(Toolkit.class)
final class DesignSessionTest {

    @Test
    void undoForgetsTheOldestStepsBeyondItsMemory() throws Exception {
        String left =
                Toolkit.onFx(() -> {
                    DesignSession design =
                            new DesignSession(
                                    Workspace.of(Map.of("a.yaml", "a: 0\n"), Catalog.builtIn()),
                                    new HistoryLimit(1, 10),
                                    new Background(defect -> {
                                        throw new AssertionError(defect);
                                    }));
                    design.perform(new Edit.WriteFile("a.yaml", "a: 1\n"));
                    design.perform(new Edit.WriteFile("a.yaml", "a: 2\n"));
                    design.undo();
                    design.undo();
                    return design.workspace().file("a.yaml").map(YamlFile::text).orElseThrow();
                });
        assertThat(left).isEqualTo("a: 1\n");
    }
}
