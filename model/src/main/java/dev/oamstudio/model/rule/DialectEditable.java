package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.Dialect;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.yaml.Place;
import java.util.List;
import java.util.Optional;

/// An application is written in a dialect that can be edited, rendered and applied here: v1alpha2, upstream or EDAS. Others are kept as they are.
final class DialectEditable implements Rule {
    static final RuleId ID = new RuleId("OAM115", "dialect-editable");

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
        return design.model().applications().stream()
                .flatMap(application -> check(design, application).stream())
                .toList();
    }

    private Optional<Diagnostic> check(Design design, Application application) {
        boolean isDraft = OamKinds.isDraft(application.object().type());
        if (!isDraft && application.dialect() != Dialect.V1BETA1) {
            return Optional.empty();
        }
        Place place =
                DesignPlaces.at(
                        design, application.place(), application.place().path().key("apiVersion"));
        String key = isDraft ? "rule.dialect-editable.draft" : "rule.dialect-editable";
        Diagnostic found = finding(Message.of(key, application.name()), place, application.id());
        return Optional.of(isDraft ? found.as(Severity.WARNING) : found);
    }
}
