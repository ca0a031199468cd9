package dev.oamstudio.model.rule;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.schema.SchemaFault.DuplicateItem;
import java.util.List;
import java.util.stream.Stream;

/// Items of a list that are told apart by keys do not share them: server-side apply refuses such lists.
final class ListItemsDistinct implements Rule {
    static final RuleId ID = new RuleId("OAM407", "list-items-distinct");

    /// Of containers: variables and ports, and what pulls images.
    private static final List<String> TAKEN = List.of("env", "ports", "imagePullSecrets");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public boolean leavesChoice() {
        return true;
    }

    @Override
    public Reach reach() {
        return Reach.DOCUMENT;
    }

    @Override
    public List<Diagnostic> check(Design design) {
        return SchemaSubject.withDocuments(design)
                .flatMap(subject -> check(design, subject))
                .toList();
    }

    private Stream<Diagnostic> check(Design design, SchemaSubject subject) {
        return subject.faults(design).stream()
                .filter(DuplicateItem.class::isInstance)
                .map(DuplicateItem.class::cast)
                .map(fault -> found(design, subject, fault));
    }

    /// The API server itself takes some lists as they are; only server-side apply refuses them.
    private static boolean isTaken(DuplicateItem fault) {
        String list = fault.path().parent().toString();
        return TAKEN.stream().anyMatch(name -> list.endsWith("." + name));
    }

    private Diagnostic found(Design design, SchemaSubject subject, DuplicateItem fault) {
        Diagnostic found = duplicate(design, subject, fault);
        return isTaken(fault) ? found.as(Severity.WARNING) : found;
    }

    private Diagnostic duplicate(Design design, SchemaSubject subject, DuplicateItem fault) {
        return finding(
                Message.of(
                        "rule.list-items-distinct", fault.path().parent().toString(), fault.keys()),
                subject.at(design, fault.path()),
                Fixes.remove(
                        Message.of("rule.fix.remove-item", fault.keys()),
                        design,
                        subject.place(),
                        subject.base().plus(fault.path())),
                subject.owners(fault.path()));
    }
}
