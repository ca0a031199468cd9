package dev.oamstudio.model.deploy;

/// How to apply: as which field manager, taking over others' fields or not, for real or as a dry run.
public record ApplyOptions(String fieldManager, boolean force, boolean dryRun) {
    /// The field manager of this product.
    public static final String MANAGER = "oam-studio";

    public static final ApplyOptions STANDARD = new ApplyOptions(MANAGER, false, false);
}
