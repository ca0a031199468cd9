package dev.oamstudio.model.edit;

import dev.oamstudio.model.yaml.YamlFile;
import java.util.Map;
import java.util.stream.Collectors;

/// The texts of a workspace by path.
final class Texts {
    private Texts() {}

    static Map<String, String> of(Workspace workspace) {
        return workspace.files().values().stream()
                .collect(Collectors.toMap(YamlFile::path, YamlFile::text));
    }
}
