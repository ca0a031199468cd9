package dev.oamstudio.model.layout;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.ElementId;
import java.util.Map;

/// Lays an application out in layers, first things left, members of a scope together (Eclipse ELK's layered algorithm).
public final class AutoLayout {
    private AutoLayout() {}

    /// @param sizes the size of each instance's card
    public static CanvasLayout layered(Application application, Map<ElementId, CardSize> sizes) {
        throw new UnsupportedOperationException("lands with model.layout");
    }
}
