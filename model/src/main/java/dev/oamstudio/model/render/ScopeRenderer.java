package dev.oamstudio.model.render;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.application.ScopeMembership;
import dev.oamstudio.model.definition.ScopeDefinition;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.kube.ObjectKey;
import dev.oamstudio.model.render.RenderedObject.Source;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.FieldPathException;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes the object of a scope: the document of the folder with references to its members added to the list that its
/// definition names. The members of all applications of the folder that share the scope count, so that two applications do not
/// take it from each other. Unlike in oam-kubernetes-runtime the list need not be there.
final class ScopeRenderer {
    private final Scene scene;
    private final String defaultNamespace;
    private final List<Diagnostic> findings;

    private record Member(ObjectKey workload, Place place) {}

    ScopeRenderer(Scene scene, String defaultNamespace, List<Diagnostic> findings) {
        this.scene = scene;
        this.defaultNamespace = defaultNamespace;
        this.findings = findings;
    }

    Optional<Draft> render(Draft scope, ElementId element) {
        Optional<ScopeDefinition> definition = scene.scopeDefinitionOf(scope.object().type());
        String path = definition.map(ScopeDefinition::workloadRefsPath).orElse("");
        if (path.isEmpty()) {
            return Optional.of(scope);
        }
        try {
            return Optional.of(withMembers(scope, FieldPath.parse(path)));
        } catch (FieldPathException wrong) {
            findings.add(Finding.FIELD_PATH_LEADS.at(place(scope), element, path));
            return Optional.empty();
        }
    }

    private Draft withMembers(Draft scope, FieldPath path) throws FieldPathException {
        Draft result = scope;
        for (Member member : members(scope)) {
            Value reference = References.to(member.workload());
            List<Value> present = list(result, path);
            if (!present.contains(reference)) {
                result =
                        result.with(
                                path.index(present.size()),
                                reference,
                                Source.RELATION,
                                member.place());
            }
        }
        return result;
    }

    private static List<Value> list(Draft scope, FieldPath path) {
        return path.in(scope.object().content())
                .map(value ->
                        value instanceof Value.Sequence sequence
                                ? sequence.items()
                                : List.<Value>of())
                .orElse(List.of());
    }

    private List<Member> members(Draft scope) {
        List<Member> members = new ArrayList<>();
        for (Application application : scene.design().model().applications()) {
            scene.beside(application, defaultNamespace)
                    .ifPresent(other ->
                            application
                                    .instances()
                                    .forEach(instance ->
                                            addMember(other, instance, scope, members)));
        }
        return members;
    }

    private void addMember(
            Scene there, ComponentInstance instance, Draft scope, List<Member> members) {
        for (ScopeMembership membership : instance.scopes()) {
            if (names(membership, scope.object())) {
                RenderedInstance rendered = RenderedInstance.of(there, instance, new ArrayList<>());
                rendered.workload()
                        .ifPresent(workload ->
                                members.add(new Member(workload.key(), membership.place())));
            }
        }
    }

    /// Whether a membership is one of a scope.
    static boolean names(ScopeMembership membership, KubeObject scope) {
        return membership.type().sameKind(scope.type()) && membership.name().equals(scope.name());
    }

    private static Place place(Draft scope) {
        return scope.provenance().getFirst().place();
    }
}
