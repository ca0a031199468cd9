package dev.oamstudio.views.session;

/// What the screen areas of an open folder share.
public record Studio(
        DesignSession design, ClusterSession cluster, CapabilityDrag drag, Surroundings around) {}
