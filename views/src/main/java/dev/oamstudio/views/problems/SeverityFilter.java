package dev.oamstudio.views.problems;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.views.control.ProblemMark;
import dev.oamstudio.views.message.Messages;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/// A switch for each severity, with how many findings it has; findings of a severity that is off are hidden.
final class SeverityFilter extends HBox {
    private static final double MARK = 14;

    private final Messages messages;
    private final Map<Severity, ToggleButton> switches = new EnumMap<>(Severity.class);

    SeverityFilter(Messages messages, Runnable changed) {
        this.messages = messages;
        getStyleClass().add("severity-filter");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(USE_PREF_SIZE);
        for (Severity severity : Severity.values()) {
            ToggleButton one = new ToggleButton("", ProblemMark.of(severity, MARK, messages));
            one.setId("problems-" + word(severity));
            one.getStyleClass().setAll("severity-switch");
            one.setSelected(true);
            one.setTooltip(new Tooltip(messages.text("problems.show." + word(severity))));
            one.setOnAction(event -> changed.run());
            switches.put(severity, one);
            getChildren().add(one);
        }
    }

    /// Says how many there are of each.
    void count(List<Diagnostic> all) {
        switches.forEach((severity, one) -> {
            long count = all.stream().filter(each -> each.severity() == severity).count();
            one.setText(Long.toString(count));
            one.setAccessibleText(messages.text("problems.show." + word(severity)) + ", " + count);
        });
    }

    boolean shows(Diagnostic found) {
        ToggleButton one = switches.get(found.severity());
        return one != null && one.isSelected();
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
