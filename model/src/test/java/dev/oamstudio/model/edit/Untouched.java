package dev.oamstudio.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.yaml.Value;
import dev.oamstudio.model.yaml.YamlDocument;
import dev.oamstudio.model.yaml.YamlFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The law that an edit leaves alone what it does not concern: a document that says the same is written the same.
final class Untouched {
    private Untouched() {}

    static void check(Workspace before, Workspace after, Edit edit) {
        for (String path : after.changedSince(before)) {
            Map<Value, List<String>> known = texts(before, path);
            texts(after, path)
                    .forEach((value, texts) ->
                            assertThat(known.getOrDefault(value, texts))
                                    .as("%s of %s", path, edit)
                                    .containsAnyElementsOf(texts));
        }
    }

    private static Map<Value, List<String>> texts(Workspace workspace, String path) {
        Map<Value, List<String>> texts = new HashMap<>();
        workspace.file(path).ifPresent(file -> collect(file, texts));
        return texts;
    }

    private static void collect(YamlFile file, Map<Value, List<String>> texts) {
        for (YamlDocument document : file.documents()) {
            texts.computeIfAbsent(document.value(), value -> new ArrayList<>())
                    .add(document.range().in(file.text()).strip());
        }
    }
}
