package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.OamModel;
import dev.oamstudio.model.catalog.Catalog;
import dev.oamstudio.model.catalog.SchemaBook;
import dev.oamstudio.model.schema.KubernetesVersion;
import dev.oamstudio.model.yaml.YamlFile;
import java.util.List;
import java.util.Optional;

/// What rules look at: the files, what they say, the capabilities and the schemas at hand.
///
/// @param settingsFile the folder's settings of the rules, where it has some
public record Design(
        List<YamlFile> files,
        OamModel model,
        Catalog catalog,
        SchemaBook schemas,
        Optional<YamlFile> settingsFile) {
    public Design {
        files = List.copyOf(files);
    }

    /// A design for the newest Kubernetes.
    public Design(List<YamlFile> files, OamModel model, Catalog catalog) {
        this(files, model, catalog, Optional.empty());
    }

    /// A design with a folder's settings.
    public Design(
            List<YamlFile> files,
            OamModel model,
            Catalog catalog,
            Optional<YamlFile> settingsFile) {
        this(
                files,
                model,
                catalog,
                SchemaBook.of(KubernetesVersion.newest(), model, catalog),
                settingsFile);
    }

    public LintSettings settings() {
        return settingsFile
                .map(file -> LintSettingsReader.read(file).settings())
                .orElse(LintSettings.DEFAULT);
    }

    Design forKubernetes(KubernetesVersion version) {
        return version == schemas.version()
                ? this
                : new Design(files, model, catalog, schemas.in(version), settingsFile);
    }

    public Optional<YamlFile> file(String path) {
        return files.stream().filter(f -> f.path().equals(path)).findFirst();
    }
}
