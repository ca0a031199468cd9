package dev.oamstudio.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.catalog.Catalog;
import dev.oamstudio.model.catalog.KnownKind;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.ModelMessages;
import dev.oamstudio.model.kube.GroupVersionKind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Plurals come from definitions and clusters first; English is a guess, and said to be one.
class KnownKindsTest {
    private static final GroupVersionKind OX = new GroupVersionKind("farm.dev", "v1", "Ox");

    private static final String FOLDER =
            """
            apiVersion: core.oam.dev/v1alpha2
            kind: ApplicationConfiguration
            metadata: {name: farm}
            spec:
              components:
                - componentName: ox
                  traits: [{trait: {apiVersion: farm.dev/v1, kind: Yoke}}]
            ---
            apiVersion: core.oam.dev/v1alpha2
            kind: Component
            metadata: {name: ox}
            spec: {workload: {apiVersion: farm.dev/v1, kind: Ox}}
            ---
            apiVersion: core.oam.dev/v1alpha2
            kind: TraitDefinition
            metadata: {name: yokes.farm.dev}
            spec:
              definitionRef: {name: yokes.farm.dev}
              appliesToWorkloads: [oxen.farm.dev]
            """;

    @Test
    void aGuessedPluralIsSaidToBeOne() {
        assertThat(refusals(open()))
                .singleElement()
                .asString()
                .startsWith("Yoke applies to oxen.farm.dev; ox is a Ox.")
                .contains("Its plural “oxes” is a guess from English");
    }

    @Test
    void whatAClusterTellsIsNotGuessed() {
        Workspace knowing = open().knowing(List.of(new KnownKind(OX, "oxen")));
        assertThat(refusals(knowing)).isEmpty();
        assertThat(knowing.changedSince(open())).isEmpty();
    }

    @Test
    void theHistoryKnowsItToo() {
        Workspace start = open();
        EditOutcome.Applied step =
                (EditOutcome.Applied) start.apply(new Edit.WriteFile("new.yaml", "a: 1\n"));
        History knowing =
                History.startingAt(start)
                        .push(step, false)
                        .knowing(List.of(new KnownKind(OX, "oxen")));
        assertThat(refusals(knowing.present())).isEmpty();
        assertThat(refusals(knowing.undo().present())).isEmpty();
        assertThat(knowing.undo().present().changedSince(start)).isEmpty();
    }

    private static Workspace open() {
        return Workspace.of(Map.of("farm.yaml", FOLDER), Catalog.builtIn());
    }

    private static List<String> refusals(Workspace workspace) {
        ModelMessages words = new ModelMessages(Locale.ENGLISH);
        return workspace.diagnostics().stream()
                .filter(found -> found.rule().code().equals("OAM201"))
                .map(Diagnostic::message)
                .map(words::text)
                .toList();
    }
}
