package dev.oamstudio.views.control;

import javafx.scene.control.Label;

/// A key or a chord as it is printed on a keyboard: "Ctrl P".
public final class KeyCap extends Label {
    public KeyCap(String keys) {
        super(keys);
        getStyleClass().add("key-cap");
        setMinWidth(USE_PREF_SIZE);
    }
}
