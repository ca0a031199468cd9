package dev.oamstudio.views.inspector;

import dev.oamstudio.model.yaml.Value;
import dev.oamstudio.views.session.Surroundings;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;

/// The control in which a field's value is changed, by its type.
sealed interface FieldControl {
    Control node();

    /// Shows a value that came from elsewhere.
    void show(Field field);

    /// Takes what is typed and not yet taken.
    default void commit() {}

    /// Puts back what was typed and not yet taken.
    ///
    /// @return whether there was anything
    default boolean revert() {
        return false;
    }

    static FieldControl of(Surroundings around, Field field, Fact fact, Consumer<Value> changed) {
        if (!fact.allowed().isEmpty()) {
            return new Choice(fact, changed);
        }
        return field.value() instanceof Value.Bool || fact.type().equals("boolean")
                ? new Truth(around, changed)
                : new Words(around, field, fact, changed);
    }

    /// True or false.
    final class Truth implements FieldControl {
        private final CheckBox box = new CheckBox();
        private final Surroundings around;

        Truth(Surroundings around, Consumer<Value> changed) {
            this.around = around;
            box.setOnAction(event -> changed.accept(Value.bool(box.isSelected())));
        }

        @Override
        public CheckBox node() {
            return box;
        }

        @Override
        public void show(Field field) {
            boolean truth = field.value().equals(Value.bool(true));
            box.setSelected(truth);
            box.setText(around.text(truth ? "inspector.yes" : "inspector.no"));
        }
    }

    /// One of a few values.
    final class Choice implements FieldControl {
        private final ComboBox<String> box = new ComboBox<>();
        private boolean showing;

        Choice(Fact fact, Consumer<Value> changed) {
            fact.allowed().forEach(value -> box.getItems().add(value.display()));
            box.setMaxWidth(Double.MAX_VALUE);
            box.valueProperty()
                    .subscribe(chosen -> {
                        int at = box.getItems().indexOf(chosen);
                        if (!showing && at >= 0 && at < fact.allowed().size()) {
                            changed.accept(fact.allowed().get(at));
                        }
                    });
        }

        @Override
        public ComboBox<String> node() {
            return box;
        }

        /// A value that is not among the allowed ones is shown as it is.
        @Override
        public void show(Field field) {
            showing = true;
            box.setValue(field.text());
            showing = false;
        }
    }

    /// A text or a number; what is no number where one is wanted is marked and not taken.
    final class Words implements FieldControl {
        private final TextField text = new TextField();
        private final Surroundings around;
        private final boolean number;
        private final Consumer<Value> changed;
        private Field field;

        Words(Surroundings around, Field field, Fact fact, Consumer<Value> changed) {
            this.around = around;
            this.field = field;
            this.number = fact.type().equals("integer") || fact.type().equals("number");
            this.changed = changed;
            text.getStyleClass().add("mono-field");
            text.setText(field.text());
            text.textProperty().subscribe(typed -> check());
            // Said only when the focus goes: a field that never had it has nothing to commit.
            text.focusedProperty()
                    .addListener((observable, had, has) -> {
                        if (!has) {
                            commit();
                        }
                    });
            text.setOnKeyPressed(event -> {
                if (event.getCode() == KeyCode.ENTER) {
                    commit();
                } else if (event.getCode() == KeyCode.ESCAPE) {
                    revert();
                }
            });
        }

        @Override
        public TextField node() {
            return text;
        }

        @Override
        public void show(Field now) {
            boolean untouched = text.getText().equals(field.text()) || !text.isFocused();
            field = now;
            if (untouched && !text.getText().equals(now.text())) {
                text.setText(now.text());
            }
        }

        private boolean isWrong() {
            return number && !text.getText().matches("-?\\d+(\\.\\d+)?");
        }

        private void check() {
            text.getStyleClass().remove("invalid");
            boolean wrong = isWrong() && !text.getText().equals(field.text());
            text.setTooltip(wrong ? new Tooltip(around.text("inspector.number")) : null);
            if (wrong) {
                text.getStyleClass().add("invalid");
            }
        }

        @Override
        public boolean revert() {
            boolean typed = !text.getText().equals(field.text());
            if (typed) {
                text.setText(field.text());
                text.end();
            }
            return typed;
        }

        @Override
        public void commit() {
            if (isWrong()) {
                text.setText(field.text());
            } else if (!text.getText().equals(field.text())) {
                changed.accept(field.typed(text.getText()));
            }
        }
    }
}
