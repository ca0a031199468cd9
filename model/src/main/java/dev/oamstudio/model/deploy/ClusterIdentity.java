package dev.oamstudio.model.deploy;

/// Which cluster this is.
///
/// @param context the name by which people chose it
/// @param server its address, or empty for the sandbox
/// @param simulated whether nothing of it is real
public record ClusterIdentity(String context, String server, String version, boolean simulated) {}
