package dev.oamstudio.model.edit;

import dev.oamstudio.model.yaml.YamlDocument;
import dev.oamstudio.model.yaml.YamlFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The last state of each document in which it parsed, by file and index; it stands in while the text is broken.
record LastGood(Map<String, List<YamlDocument>> documents) {
    static final LastGood NOTHING = new LastGood(Map.of());

    LastGood {
        documents = Map.copyOf(documents);
    }

    /// What is good after a change: documents that parse replace what was known, broken ones keep it.
    LastGood after(Collection<YamlFile> files) {
        Map<String, List<YamlDocument>> next = new HashMap<>();
        files.forEach(file -> next.put(file.path(), shown(file)));
        return new LastGood(next);
    }

    List<YamlFile> shown(List<YamlFile> files) {
        return files.stream().map(file -> file.withDocuments(shown(file))).toList();
    }

    private List<YamlDocument> shown(YamlFile file) {
        List<YamlDocument> known = documents.getOrDefault(file.path(), List.of());
        List<YamlDocument> shown = new ArrayList<>(file.documents());
        shown.replaceAll(now -> standIn(now, known));
        return shown;
    }

    private static YamlDocument standIn(YamlDocument now, List<YamlDocument> known) {
        return now.isBroken() && now.index() < known.size() ? known.get(now.index()) : now;
    }
}
