package dev.oamstudio.model.rule;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Fix;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.yaml.Place;
import java.util.List;

/// A Secret that pods need is in the folder, where the folder keeps such objects; one that is made by others, or optional, need not be.
final class SecretExists implements Rule {
    static final RuleId ID = new RuleId("OAM117", "secret-exists");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Diagnostic> check(Design design) {
        FolderObjectNames names = FolderObjectNames.of(design, ObjectReference.SECRET);
        return ObjectReference.of(design)
                .filter(reference -> reference.kind().equals(ObjectReference.SECRET))
                .filter(reference -> names.areKeptAt(reference.subject().place()))
                .filter(reference -> !names.has(reference.name()))
                .filter(reference -> !TakenIn.at(design, reference))
                .map(reference -> found(design, reference, names))
                .toList();
    }

    /// One whose name is like none may well be in the cluster already.
    private Diagnostic found(Design design, ObjectReference reference, FolderObjectNames names) {
        Place place = reference.subject().at(design, reference.path());
        List<Fix> fixes = Fixes.replaceByNearest(place, reference.name(), names.namesAt(place));
        return finding(
                        Message.of("rule.secret-exists", reference.name()),
                        place,
                        fixes,
                        reference.subject().owners())
                .as(fixes.isEmpty() ? Severity.NOTE : Severity.WARNING);
    }
}
