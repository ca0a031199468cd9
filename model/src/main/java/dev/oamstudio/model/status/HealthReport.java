package dev.oamstudio.model.status;

import dev.oamstudio.model.diagnostic.Message;

/// An object's health, in words, and whether its status speaks of an older generation.
public record HealthReport(Health health, Message message, boolean stale) {}
