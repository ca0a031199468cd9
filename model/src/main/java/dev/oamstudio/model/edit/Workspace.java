package dev.oamstudio.model.edit;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.catalog.Catalog;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.layout.CanvasPoint;
import dev.oamstudio.model.rule.Design;
import dev.oamstudio.model.yaml.YamlFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/// The texts of a folder of YAML files at one moment, and all that follows from them. Immutable; what is computed from it is
/// computed once, when it is first asked for.
public final class Workspace {
    private Workspace() {}

    /// A workspace from texts by path (relative, with `/`).
    ///
    /// @param catalog what is at hand besides the folder's own definitions
    public static Workspace of(Map<String, String> texts, Catalog catalog) {
        throw new UnsupportedOperationException("lands with model.edit");
    }

    /// Counts up with every change; derived data carries it.
    public long revision() {
        throw new UnsupportedOperationException("lands with model.edit");
    }

    public SortedMap<String, YamlFile> files() {
        throw new UnsupportedOperationException("lands with model.edit");
    }

    public Optional<YamlFile> file(String path) {
        return Optional.ofNullable(files().get(path));
    }

    /// Files, model and catalog. Documents that do not parse are represented by their last good model.
    public Design design() {
        throw new UnsupportedOperationException("lands with model.edit");
    }

    /// What the rule book finds.
    public List<Diagnostic> diagnostics() {
        throw new UnsupportedOperationException("lands with model.edit");
    }

    /// Elements whose document does not parse now, so that what is shown is the last good model.
    public boolean isStale(ElementId element) {
        throw new UnsupportedOperationException("lands with model.edit");
    }

    /// Positions from `.oam-studio/layout.yaml`.
    public Map<ElementId, CanvasPoint> positions() {
        throw new UnsupportedOperationException("lands with model.edit");
    }

    public EditOutcome apply(Edit edit) {
        throw new UnsupportedOperationException("lands with model.edit");
    }
}
