package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.Dialect;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import java.util.List;

/// An application is written in a dialect that can be edited, rendered and applied here: v1alpha2, upstream or EDAS. Others are kept as they are.
final class DialectEditable implements Rule {
    static final RuleId ID = new RuleId("OAM115", "dialect-editable");

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
        return design.model().applications().stream()
                .filter(application -> application.dialect() == Dialect.V1BETA1)
                .map(application ->
                        finding(
                                Message.of("rule.dialect-editable", application.name()),
                                DesignPlaces.at(
                                        design,
                                        application.place(),
                                        application.place().path().key("apiVersion")),
                                application.id()))
                .toList();
    }
}
