package dev.oamstudio.model.yaml;

/// Values as YAML text in block style, quoted only where Kubernetes would read something else.
public final class YamlPrinter {
    private YamlPrinter() {}

    /// The value over several lines, ending in a line end.
    public static String print(Value value) {
        return print(value, TextHabits.DEFAULT);
    }

    static String print(Value value, TextHabits habits) {
        return new BlockWriter(habits, true).lines(value, 0) + habits.lineEnd();
    }
}
