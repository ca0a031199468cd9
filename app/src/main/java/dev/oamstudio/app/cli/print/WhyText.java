package dev.oamstudio.app.cli.print;

import dev.oamstudio.model.edit.Workspace;
import dev.oamstudio.model.render.Rendering;
import dev.oamstudio.model.status.Explanation;
import dev.oamstudio.model.status.Observation;
import dev.oamstudio.model.status.StatusNode;
import dev.oamstudio.model.status.WhyNotReady;
import dev.oamstudio.model.yaml.Place;
import java.util.ArrayList;
import java.util.List;

/// Prints why an application is not ready: the sentence, the evidence, where in the files it comes from, what to do next.
public record WhyText(Console console, Workspace workspace) {

    public String text(StatusNode root, Rendering rendering, Observation seen) {
        return WhyNotReady.of(root, root, rendering, seen)
                .map(this::text)
                .orElseGet(() -> console.say("why.ready", root.name()));
    }

    private String text(Explanation why) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(console.tint(Tint.STRONG, console.words().say(why.sentence())));
        why.evidence().forEach(evidence -> lines.add("  · " + text(evidence)));
        why.origin()
                .ifPresent(
                        origin -> lines.add("  " + console.say("why.origin", at(origin.place()))));
        lines.add("  → " + console.say("why.next", console.words().say(why.nextStep())));
        return String.join("\n", lines.stream().map(this::clean).toList());
    }

    private String text(Explanation.Evidence evidence) {
        String text = console.words().say(evidence.text());
        return evidence.quote().isEmpty() ? text : text + " — “" + evidence.quote() + "”";
    }

    private String at(Place place) {
        return workspace
                .file(place.file())
                .map(file -> place.file() + ":" + file.position(place.range().start()))
                .orElse(place.file());
    }

    // The colours are the only control signs that are ours.
    private String clean(String line) {
        return console.colour() ? line : Console.printable(line);
    }
}
