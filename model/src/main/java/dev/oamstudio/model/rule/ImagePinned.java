package dev.oamstudio.model.rule;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.rule.PodTemplate.PodContainer;
import java.util.List;

/// An image is named with a tag other than latest, or by its digest: else what runs depends on when it was pulled.
final class ImagePinned implements Rule {
    static final RuleId ID = new RuleId("OAM605", "image-pinned");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Reach reach() {
        return Reach.DOCUMENT;
    }

    @Override
    public List<Diagnostic> check(Design design) {
        return PodTemplate.of(design)
                .filter(pod -> !pod.isOfKnative())
                .flatMap(pod -> pod.containers().stream())
                .filter(container -> isFloating(container))
                .map(container -> found(design, container))
                .toList();
    }

    private Diagnostic found(Design design, PodContainer container) {
        return finding(
                Message.of("rule.image-pinned", container.name(), container.pod().name()),
                container.pod().subject().at(design, container.path().key("image")),
                List.of(),
                container.pod().subject().owners());
    }

    private static boolean isFloating(PodContainer container) {
        String image = container.value().textAt("image").orElse("");
        boolean isOurs =
                !image.isEmpty() && !container.pod().isFilled(container.path().key("image"));
        String last = image.substring(image.lastIndexOf('/') + 1);
        boolean isPinned = image.contains("@") || (last.contains(":") && !last.endsWith(":latest"));
        return isOurs && !isPinned;
    }
}
