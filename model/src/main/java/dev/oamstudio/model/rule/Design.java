package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.OamModel;
import dev.oamstudio.model.catalog.Catalog;
import dev.oamstudio.model.yaml.YamlFile;
import java.util.List;
import java.util.Optional;

/// What rules look at: the files, what they say, and the capabilities at hand.
public record Design(List<YamlFile> files, OamModel model, Catalog catalog) {
    public Design {
        files = List.copyOf(files);
    }

    public Optional<YamlFile> file(String path) {
        return files.stream().filter(f -> f.path().equals(path)).findFirst();
    }
}
