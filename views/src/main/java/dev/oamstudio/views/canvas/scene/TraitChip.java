package dev.oamstudio.views.canvas.scene;

import dev.oamstudio.icons.Glyph;
import dev.oamstudio.model.application.ElementId;

/// A trait as it stands on a card.
///
/// @param title what kind of trait it is: `Manual scaler`
/// @param text the title and, where short, the value that matters: `Manual scaler 2`
/// @param error whether something is wrong with it
public record TraitChip(ElementId id, String title, String text, Glyph glyph, boolean error) {}
