package dev.oamstudio.views.canvas.scene;

import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.application.TraitAttachment;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.status.HealthReport;
import dev.oamstudio.model.yaml.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is known about each component: findings, health, faults of its text.
final class CardStates {
    private final SceneSource source;
    private final Words words;
    private final Map<ElementId, List<Diagnostic>> findings = new HashMap<>();

    CardStates(SceneSource source, Words words) {
        this.source = source;
        this.words = words;
        for (Diagnostic finding : source.findings()) {
            for (ElementId element : finding.elements()) {
                findings.computeIfAbsent(element, key -> new ArrayList<>()).add(finding);
            }
        }
    }

    CardState of(ComponentInstance instance) {
        Optional<HealthReport> health = Optional.ofNullable(source.health().get(instance.id()));
        return new CardState(problems(instance), health.map(this::live), fault(instance));
    }

    /// The problems of one element alone.
    ProblemCount problems(ElementId element) {
        return count(findings.getOrDefault(element, List.of()));
    }

    /// The problems of a component and of its traits, each finding once.
    private ProblemCount problems(ComponentInstance instance) {
        List<Diagnostic> all = new ArrayList<>(findings.getOrDefault(instance.id(), List.of()));
        for (TraitAttachment trait : instance.traits()) {
            for (Diagnostic finding : findings.getOrDefault(trait.id(), List.of())) {
                if (!all.contains(finding)) {
                    all.add(finding);
                }
            }
        }
        return count(all);
    }

    private static ProblemCount count(List<Diagnostic> findings) {
        return ProblemCount.of(findings.stream().map(Diagnostic::severity).toList());
    }

    private Live live(HealthReport report) {
        return new Live(report.health(), report.stale(), words.text(report.message()));
    }

    private Optional<String> fault(ComponentInstance instance) {
        if (!source.stale().contains(instance.id())) {
            return Optional.empty();
        }
        return Optional.of(
                source.findings().stream()
                        .filter(finding ->
                                finding.severity() == Severity.ERROR
                                        && isAbout(finding.place(), instance))
                        .findFirst()
                        .map(finding ->
                                words.text(
                                        "canvas.broken.at",
                                        where(finding.place()),
                                        words.text(finding.message())))
                        .orElseGet(() -> words.text("canvas.broken")));
    }

    private boolean isAbout(Place place, ComponentInstance instance) {
        return place.file().equals(instance.place().file())
                || source.design()
                        .model()
                        .componentOf(instance)
                        .filter(component -> component.place().file().equals(place.file()))
                        .isPresent();
    }

    private String where(Place place) {
        return source.design()
                .file(place.file())
                .map(file -> place.file() + ":" + file.position(place.range().start()).line())
                .orElse(place.file());
    }
}
