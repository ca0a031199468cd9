package dev.oamstudio.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.application.OamModel;
import dev.oamstudio.model.application.PlainObject;
import dev.oamstudio.model.catalog.Catalog;
import dev.oamstudio.model.dialect.ModelReader;
import dev.oamstudio.model.yaml.YamlDocument;
import dev.oamstudio.model.yaml.YamlFile;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/// Opens a folder, does every kind of edit to it, and compares what was written with what is read from it.
final class EveryEdit {
    private static final int MOST_OBJECTS = 12;

    private int applied;
    private int refused;

    int applied() {
        return applied;
    }

    int refused() {
        return refused;
    }

    /// @param texts anybody's YAML; an application that has its objects as scopes is put beside it, so that their fields can be
    ///     edited
    void run(Map<String, String> texts, long seed) {
        Map<String, String> all = new TreeMap<>(texts);
        all.put("studio-application.yaml", application(texts));
        Workspace start = Workspace.of(all, Catalog.builtIn());
        assertThat(Texts.of(start)).isEqualTo(all);
        SplittableRandom random = new SplittableRandom(seed);
        for (int kind = 0; kind < RandomEdits.KINDS; kind++) {
            check(start, new RandomEdits(start, random).ofKind(kind));
        }
    }

    private void check(Workspace start, Edit edit) {
        switch (start.apply(edit)) {
            case EditOutcome.Refused why -> {
                assertThat(why.reasons()).as("%s", edit).isNotEmpty();
                refused++;
            }
            case EditOutcome.Applied step -> {
                check(start, edit, step);
                applied++;
            }
        }
    }

    private static void check(Workspace start, Edit edit, EditOutcome.Applied step) {
        Workspace reopened = Workspace.of(Texts.of(step.workspace()), Catalog.builtIn());
        for (String path : step.workspace().changedSince(start)) {
            assertThat(values(step.workspace(), path))
                    .as("%s after %s", path, edit)
                    .isEqualTo(values(reopened, path));
        }
        boolean meant =
                !(edit instanceof Edit.ReplaceText
                        || edit instanceof Edit.WriteFile
                        || edit instanceof Edit.TakeFromOutside);
        if (meant) {
            Untouched.check(start, step.workspace(), edit);
        }
        History history = History.startingAt(start).push(step, false);
        assertThat(Texts.of(history.undo().present())).as("%s", edit).isEqualTo(Texts.of(start));
    }

    private static List<YamlDocument> values(Workspace workspace, String path) {
        return workspace.file(path).map(YamlFile::documents).orElse(List.of());
    }

    private static String application(Map<String, String> texts) {
        Collection<YamlFile> files =
                texts.entrySet().stream()
                        .map(file -> YamlFile.parse(file.getKey(), file.getValue()))
                        .toList();
        OamModel model = ModelReader.read(List.copyOf(files));
        StringBuilder text = new StringBuilder("apiVersion: core.oam.dev/v1alpha2\n");
        text.append("kind: ApplicationConfiguration\nmetadata: {name: app0}\nspec:\n");
        text.append("  components:\n  - componentName: web\n    scopes:\n");
        model.objects().stream().limit(MOST_OBJECTS).forEach(object -> append(object, text));
        text.append("    - scopeRef: {apiVersion: core.oam.dev/v1alpha2, kind: HealthScope,");
        return text.append(" name: health}\n").toString();
    }

    private static void append(PlainObject object, StringBuilder text) {
        text.append("    - scopeRef:\n        apiVersion: '")
                .append(object.object().type().apiVersion())
                .append("'\n        kind: '")
                .append(object.object().type().kind())
                .append("'\n        name: '")
                .append(object.object().name().replace("'", "''"))
                .append("'\n");
    }
}
