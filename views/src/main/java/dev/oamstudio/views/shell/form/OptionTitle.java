package dev.oamstudio.views.shell.form;

import javafx.util.StringConverter;

/// Options by their titles.
final class OptionTitle extends StringConverter<Field.Option> {
    @Override
    public String toString(Field.Option option) {
        return option.title();
    }

    @Override
    public Field.Option fromString(String title) {
        return new Field.Option(title, title);
    }
}
