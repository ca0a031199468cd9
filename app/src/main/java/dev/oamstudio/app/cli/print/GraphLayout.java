package dev.oamstudio.app.cli.print;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.layout.CanvasPoint;
import dev.oamstudio.model.layout.CardSize;
import java.util.Map;

/// Where the cards of an application stand on a picture.
@FunctionalInterface
public interface GraphLayout {
    /// The upper left corner of each card.
    Map<ElementId, CanvasPoint> corners(Application application, Map<ElementId, CardSize> sizes);
}
