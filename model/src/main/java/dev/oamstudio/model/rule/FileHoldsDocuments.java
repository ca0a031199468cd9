package dev.oamstudio.model.rule;

import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.TextRange;
import dev.oamstudio.model.yaml.YamlDocument;
import dev.oamstudio.model.yaml.YamlFile;
import java.util.List;

/// A file says something. One that is empty, or holds comments only, may have lost its content.
final class FileHoldsDocuments implements Rule {
    static final RuleId ID = new RuleId("OAM020", "file-holds-documents");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public List<Diagnostic> check(Design design) {
        return design.files().stream()
                .filter(file -> file.documents().stream().allMatch(FileHoldsDocuments::isEmpty))
                .map(file ->
                        finding(
                                message(file),
                                new Place(file.path(), 0, FieldPath.ROOT, TextRange.at(0))))
                .toList();
    }

    private static boolean isEmpty(YamlDocument document) {
        return document.isEmpty() && document.faults().isEmpty();
    }

    private static Message message(YamlFile file) {
        return Message.of(
                file.text().isBlank()
                        ? "rule.file-holds-documents"
                        : "rule.file-holds-documents.comments");
    }
}
