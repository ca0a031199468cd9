package dev.oamstudio.views.shell;

import javafx.util.StringConverter;

/// A whole number with its unit: 125 as "125 %".
final class WithUnit extends StringConverter<Integer> {
    private final String unit;

    WithUnit(String unit) {
        this.unit = unit;
    }

    @Override
    public String toString(Integer number) {
        return (number + " " + unit).strip();
    }

    @Override
    public Integer fromString(String text) {
        return Integer.valueOf(text.replaceAll("[^0-9]", ""));
    }
}
