package dev.oamstudio.model.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.catalog.Catalog;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.edit.Edit;
import dev.oamstudio.model.edit.EditOutcome;
import dev.oamstudio.model.edit.Workspace;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// kubectl takes nothing but space and a comment behind `---`.
final class CrowdedSeparatorTest {

    @Test
    void whatStandsBehindASeparatorIsPutOnTheNextLine() {
        assertThat(fixed("a: 1\n--- {b: 2}\n")).isEqualTo("a: 1\n---\n{b: 2}\n");
        assertThat(fixed("a: 1\n---  b: 2\n")).isEqualTo("a: 1\n---\nb: 2\n");
        assertThat(fixed("---foo: 2\n")).isEqualTo("---\nfoo: 2\n");
    }

    @Test
    void commentsMayStandThere() {
        assertThat(found(workspace("--- # all\na: 1\n---\t\nb: |\n  --- c\n"))).isEmpty();
    }

    private static String fixed(String text) {
        Workspace workspace = workspace(text);
        List<Diagnostic> found = found(workspace);
        assertThat(found).hasSize(1);
        EditOutcome outcome =
                workspace.apply(new Edit.ApplyFix(found.getFirst().fixes().getFirst()));
        return ((EditOutcome.Applied) outcome).workspace().file("a.yaml").orElseThrow().text();
    }

    private static List<Diagnostic> found(Workspace workspace) {
        return workspace.diagnostics().stream()
                .filter(found -> found.rule().code().equals("OAM004"))
                .toList();
    }

    private static Workspace workspace(String text) {
        return Workspace.of(Map.of("a.yaml", text), Catalog.builtIn());
    }
}
