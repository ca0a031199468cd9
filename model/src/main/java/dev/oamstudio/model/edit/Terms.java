package dev.oamstudio.model.edit;

import dev.oamstudio.model.catalog.Catalog;
import dev.oamstudio.model.yaml.YamlLimits;

/// On what terms a folder is read: the capabilities at hand besides its own, and what its texts may cost.
public record Terms(Catalog catalog, YamlLimits limits) {

    /// With the usual limits.
    public static Terms of(Catalog catalog) {
        return new Terms(catalog, YamlLimits.DEFAULT);
    }
}
