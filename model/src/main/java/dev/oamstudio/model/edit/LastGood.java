package dev.oamstudio.model.edit;

import dev.oamstudio.model.yaml.YamlDocument;
import dev.oamstudio.model.yaml.YamlFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The last state in which a document parsed that does not now, by file and index; it stands in while the text is broken.
/// Holds nothing of documents that parse.
record LastGood(Map<String, Map<Integer, YamlDocument>> documents) {
    static final LastGood NOTHING = new LastGood(Map.of());

    LastGood {
        documents = Map.copyOf(documents);
    }

    boolean isEmpty() {
        return documents.isEmpty();
    }

    /// What stands in after a change: for what broke now, what stood there before; for what was broken already, what stood in.
    LastGood after(Map<String, YamlFile> before, Map<String, YamlFile> now) {
        Map<String, Map<Integer, YamlDocument>> next = new HashMap<>();
        for (YamlFile file : now.values()) {
            Map<Integer, YamlDocument> standIns = standIns(file, before.get(file.path()));
            if (!standIns.isEmpty()) {
                next.put(file.path(), standIns);
            }
        }
        return next.isEmpty() ? NOTHING : new LastGood(next);
    }

    private Map<Integer, YamlDocument> standIns(YamlFile file, @Nullable YamlFile before) {
        if (file.equals(before)) {
            return of(file);
        }
        Map<Integer, YamlDocument> standIns = new HashMap<>();
        for (YamlDocument document : file.documents()) {
            if (document.isBroken()) {
                standIn(document.index(), before)
                        .ifPresent(good -> standIns.put(document.index(), good));
            }
        }
        return standIns;
    }

    private Optional<YamlDocument> standIn(int index, @Nullable YamlFile before) {
        if (before == null || index >= before.documents().size()) {
            return Optional.empty();
        }
        YamlDocument old = before.documents().get(index);
        return old.isBroken() ? Optional.ofNullable(of(before).get(index)) : Optional.of(old);
    }

    /// What stands in for a document.
    Optional<YamlDocument> of(String path, int index) {
        return Optional.ofNullable(documents.getOrDefault(path, Map.of()).get(index));
    }

    private Map<Integer, YamlDocument> of(YamlFile file) {
        return documents.getOrDefault(file.path(), Map.of());
    }

    List<YamlFile> shown(List<YamlFile> files) {
        return isEmpty() ? files : files.stream().map(this::shown).toList();
    }

    private YamlFile shown(YamlFile file) {
        Map<Integer, YamlDocument> standIns = of(file);
        if (standIns.isEmpty()) {
            return file;
        }
        List<YamlDocument> shown = new ArrayList<>(file.documents());
        standIns.forEach(shown::set);
        return file.withDocuments(shown);
    }
}
