package dev.oamstudio.model.deploy;

import dev.oamstudio.model.status.Comparison;

/// How to apply: as which field manager, taking over others' fields or not, for real or as a dry run.
public record ApplyOptions(String fieldManager, boolean force, boolean dryRun) {
    /// The field manager of this product.
    public static final String MANAGER = Comparison.MANAGER;

    public static final ApplyOptions STANDARD = new ApplyOptions(MANAGER, false, false);
}
