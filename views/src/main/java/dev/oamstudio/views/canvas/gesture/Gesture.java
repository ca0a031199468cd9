package dev.oamstudio.views.canvas.gesture;

import dev.oamstudio.model.layout.CanvasPoint;

/// Something under way between press and release. Points are px of the picture.
public sealed interface Gesture
        permits PanGesture,
                LassoGesture,
                MoveGesture,
                ConnectGesture,
                TraitGesture,
                ComponentGesture,
                ScopeGesture {

    void moveTo(CanvasPoint pointer);

    /// Ends it with its consequence.
    void release(CanvasPoint pointer);

    /// Ends it without.
    void cancel();
}
