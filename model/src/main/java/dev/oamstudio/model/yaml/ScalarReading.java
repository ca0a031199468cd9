package dev.oamstudio.model.yaml;

/// What Kubernetes reads in a scalar.
///
/// @param value as JSON has it
/// @param key the name that it makes as the key of a mapping; empty for what makes none, and for the empty text
/// @param doubt whether people who know YAML 1.2 would read something else
record ScalarReading(Value value, String key, boolean doubt) {

    static ScalarReading text(String text) {
        return new ScalarReading(Value.text(text), text, false);
    }
}
