package dev.oamstudio.model.rule;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Fix;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.yaml.Place;
import java.util.List;

/// Objects of one kind that pods need and that the folder lacks, where it keeps such objects. What others make, and what is optional, need not
/// be there.
///
/// @param rule whose findings they are; its message takes the name
/// @param kind `Secret` or `ConfigMap`
record MissingObjects(Rule rule, String kind) {

    List<Diagnostic> check(Design design) {
        FolderObjectNames names = FolderObjectNames.of(design, kind);
        return ObjectReference.of(design)
                .filter(reference -> reference.kind().equals(kind))
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
        Message message = Message.of("rule." + rule.id().name(), reference.name());
        return rule.finding(message, place, fixes, reference.subject().owners())
                .as(fixes.isEmpty() ? Severity.NOTE : Severity.WARNING);
    }
}
