package dev.oamstudio.model.render;

import dev.oamstudio.model.application.Component;
import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.Parameter;
import dev.oamstudio.model.application.ParameterValue;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.render.RenderedObject.Role;
import dev.oamstudio.model.render.RenderedObject.Source;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.FieldPathException;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes the workload of an instance from its component's template: parameter values, name, namespace, labels.
///
/// Differences from oam-kubernetes-runtime, which needs a cluster for them: there are no ControllerRevisions, so a pinned
/// revision is rendered from the component as it stands, and `app.oam.dev/revision` is set only for pinned ones.
final class WorkloadRenderer {
    private final Scene scene;
    private final List<Diagnostic> findings;

    /// @param findings where what is wrong is added
    WorkloadRenderer(Scene scene, List<Diagnostic> findings) {
        this.scene = scene;
        this.findings = findings;
    }

    /// The workload as far as it can be made; empty where not even its kind is known.
    Optional<Draft> render(ComponentInstance instance) {
        Optional<Component> component = scene.design().model().componentOf(instance);
        if (component.isEmpty()) {
            Place place =
                    scene.valueAt(
                            scene.belowAny(instance.place(), "componentName", "revisionName"));
            findings.add(
                    Finding.COMPONENT_EXISTS.at(place, instance.id(), instance.componentName()));
            return Optional.empty();
        }
        return component.flatMap(found -> render(instance, found));
    }

    private Optional<Draft> render(ComponentInstance instance, Component component) {
        Place template = scene.below(component.place(), "spec", "workload");
        if (component.workload().text("apiVersion").isEmpty()
                || component.workload().text("kind").isEmpty()) {
            findings.add(Finding.OBJECT_TYPED.at(template, instance.id(), component.name()));
            return Optional.empty();
        }
        Draft draft = Draft.of(component.workload(), Source.TEMPLATE, template);
        Draft filled = withParameters(draft, component, instance);
        Draft named = withName(filled, instance);
        return Optional.of(new OamMetadata(scene, instance).on(named, Role.WORKLOAD).tidy());
    }

    private Draft withParameters(Draft template, Component component, ComponentInstance instance) {
        Map<String, ParameterValue> values = new LinkedHashMap<>();
        instance.parameters().forEach(value -> values.put(value.name(), value));
        Draft draft = template;
        for (Parameter parameter : component.parameters()) {
            ParameterValue value = values.remove(parameter.name());
            if (value != null) {
                draft = withParameter(draft, parameter, value, instance);
            } else if (parameter.required()) {
                Place place =
                        scene.belowAny(
                                instance.place(),
                                "parameterValues",
                                "componentName",
                                "revisionName");
                findings.add(
                        Finding.PARAMETER_GIVEN.at(
                                place, instance.id(), parameter.name(), component.name()));
            }
        }
        values.values().forEach(unknown -> undeclared(unknown, component, instance));
        return draft;
    }

    private void undeclared(ParameterValue value, Component component, ComponentInstance instance) {
        Place place = scene.valueAt(scene.below(value.place(), "name"));
        findings.add(
                Finding.PARAMETER_DECLARED.at(
                        place, instance.id(), value.name(), component.name()));
    }

    private Draft withParameter(
            Draft draft, Parameter parameter, ParameterValue value, ComponentInstance instance) {
        Place given = scene.valueAt(scene.below(value.place(), "value"));
        if (!(value.value() instanceof Value.Text) && !(value.value() instanceof Value.Whole)) {
            findings.add(Finding.PARAMETER_VALUE_TYPED.at(given, instance.id(), value.name()));
            return draft;
        }
        Draft result = draft;
        for (String path : parameter.fieldPaths()) {
            try {
                result = result.with(FieldPath.parse(path), value.value(), Source.PARAMETER, given);
            } catch (FieldPathException wrong) {
                Place place = scene.below(parameter.place(), "fieldPaths");
                findings.add(
                        Finding.PARAMETER_PATH_LEADS.at(
                                place, instance.id(), parameter.name(), path));
            }
        }
        return result;
    }

    /// A name that the template or a parameter fixes stays; else it is the instance's, or the pinned revision's where a trait
    /// asks for names by revision.
    private Draft withName(Draft draft, ComponentInstance instance) {
        boolean pinned = !instance.revisionName().isEmpty();
        if (pinned) {
            Place place = scene.valueAt(scene.below(instance.place(), "revisionName"));
            findings.add(
                    Finding.REVISION_KNOWN.at(
                            place,
                            instance.id(),
                            instance.revisionName(),
                            instance.componentName()));
        }
        if (!draft.object().name().isEmpty()) {
            return draft;
        }
        String name =
                pinned && isNamedByRevision(instance) ? instance.revisionName() : instance.name();
        Place place =
                scene.belowAny(instance.place(), "instanceName", "revisionName", "componentName");
        return draft.withMetadata("name", Value.text(name), Source.APPLICATION, place);
    }

    private boolean isNamedByRevision(ComponentInstance instance) {
        return instance.traits().stream()
                .flatMap(attachment -> scene.definitionOf(attachment.trait()).stream())
                .anyMatch(definition -> definition.revisionEnabled());
    }
}
