package dev.oamstudio.model.render;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.diagnostic.Severity;
import dev.oamstudio.model.yaml.Place;
import java.util.List;

/// What can keep an object from being rendered, each under the name of the law that it breaks.
enum Finding {
    COMPONENT_EXISTS("OAM101", "component-exists", "render.component-missing"),
    SCOPE_EXISTS("OAM103", "scope-exists", "render.scope-missing"),
    DEPENDENCY_EXISTS("OAM104", "dependency-exists", "render.dependency-missing"),
    DATA_OUTPUT_EXISTS("OAM105", "data-output-exists", "render.output-missing"),
    OBJECT_TYPED("OAM110", "object-has-type", "render.type-missing"),
    OBJECT_NAMED("OAM111", "object-has-name", "render.name-missing"),
    REVISION_KNOWN("OAM112", "revision-known", "render.revision-unknown"),
    FIELD_PATH_LEADS("OAM113", "field-path-leads-to-field", "render.path-wrong"),
    PARAMETER_DECLARED("OAM501", "parameter-declared", "render.parameter-undeclared"),
    PARAMETER_GIVEN("OAM502", "parameter-required-given", "render.parameter-missing"),
    PARAMETER_PATH_LEADS("OAM503", "parameter-path-leads-to-field", "render.parameter-path-wrong"),
    PARAMETER_VALUE_TYPED(
            "OAM504", "parameter-value-text-or-whole-number", "render.parameter-value-wrong"),
    RENDERED_ONCE("OAM701", "object-rendered-once", "render.object-twice");

    private final String code;
    private final String law;
    private final String key;

    Finding(String code, String law, String key) {
        this.code = code;
        this.law = law;
        this.key = key;
    }

    Diagnostic at(Place place, ElementId element, Object... arguments) {
        Severity severity = this == REVISION_KNOWN ? Severity.WARNING : Severity.ERROR;
        RuleId rule = new RuleId(code, law);
        return new Diagnostic(
                rule, severity, Message.of(key, arguments), place, List.of(element), List.of());
    }
}
