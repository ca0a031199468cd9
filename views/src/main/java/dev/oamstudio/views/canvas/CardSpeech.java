package dev.oamstudio.views.canvas;

import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.views.canvas.scene.CardFace;
import dev.oamstudio.views.canvas.scene.Live;
import dev.oamstudio.views.canvas.scene.TraitChip;
import dev.oamstudio.views.canvas.scene.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Cards in words: name, kind, health, problems, fields, traits.
final class CardSpeech {
    private final Words words;

    CardSpeech(Words words) {
        this.words = words;
    }

    String of(CardFace face) {
        return String.join(", ", parts(face));
    }

    List<String> parts(CardFace face) {
        List<String> parts = new ArrayList<>(List.of(face.name(), face.kind()));
        face.state().live().ifPresent(live -> parts.add(health(live)));
        for (Severity severity : Severity.values()) {
            int count = face.state().problems().count(severity);
            if (count > 0) {
                parts.add(
                        words.text("problems." + severity.name().toLowerCase(Locale.ROOT), count));
            }
        }
        face.state().fault().ifPresent(parts::add);
        face.fields().forEach(field -> parts.add(field.label() + " " + field.value()));
        if (!face.traits().isEmpty()) {
            List<String> traits = face.traits().stream().map(TraitChip::text).toList();
            parts.add(words.text("canvas.speech.traits", String.join(", ", traits)));
        }
        return parts;
    }

    private String health(Live live) {
        String name = words.text("health." + live.mark());
        return name.equalsIgnoreCase(live.words()) ? name : name + " (" + live.words() + ")";
    }
}
