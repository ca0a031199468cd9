package dev.oamstudio.model.render;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.application.PlainObject;
import dev.oamstudio.model.application.ScopeMembership;
import dev.oamstudio.model.diagnostic.Diagnostic;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.render.RenderedObject.Source;
import dev.oamstudio.model.yaml.Value;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The objects of the folder that go into the cluster as they are. What only describes the application does not: definitions,
/// components and applications, because our runtime runs at the desk.
final class FolderObjects {
    private static final Set<String> NOT_APPLIED =
            Set.of(
                    "Application",
                    "ApplicationConfiguration",
                    "ApplicationRevision",
                    "Component",
                    "ComponentDefinition",
                    "PolicyDefinition",
                    "ScopeDefinition",
                    "TraitDefinition",
                    "WorkloadDefinition",
                    "WorkflowStepDefinition");

    private final Scene scene;
    private final List<Diagnostic> findings;

    FolderObjects(Scene scene, List<Diagnostic> findings) {
        this.scene = scene;
        this.findings = findings;
    }

    /// CRDs, namespaces, config and whatever else is no scope. With several applications in a folder, they belong to each.
    List<Draft> support() {
        return named().filter(plain -> !isScope(plain)).map(this::placed).toList();
    }

    /// The scopes that have members in this application, or in none.
    List<Draft> scopes() {
        return named().filter(plain ->
                        isScope(plain)
                                && (memberships(scene.application())
                                                .anyMatch(
                                                        m -> ScopeRenderer.names(m, plain.object()))
                                        || isUnused(plain)))
                .map(this::placed)
                .toList();
    }

    /// The element of a scope: as members name it.
    ElementId elementOf(Draft scope) {
        return memberships(scene.application())
                .filter(membership -> ScopeRenderer.names(membership, scope.object()))
                .map(ScopeMembership::scope)
                .findFirst()
                .orElseGet(() ->
                        ElementId.scope(
                                scene.application().key(),
                                scope.object().type().kind(),
                                scope.object().name()));
    }

    /// Memberships of scopes that the folder does not have.
    void reportMissingScopes() {
        for (ComponentInstance instance : scene.application().instances()) {
            for (ScopeMembership membership : instance.scopes()) {
                if (scene.design().model().objects().stream()
                        .noneMatch(plain -> ScopeRenderer.names(membership, plain.object()))) {
                    findings.add(
                            Finding.SCOPE_EXISTS.at(
                                    membership.place(),
                                    instance.id(),
                                    membership.type().kind(),
                                    membership.name()));
                }
            }
        }
    }

    private Stream<PlainObject> named() {
        return scene.design().model().objects().stream()
                .filter(plain -> isApplied(plain.object()) && hasName(plain));
    }

    private static boolean isApplied(KubeObject object) {
        return switch (object.type().group()) {
            case "core.oam.dev" -> !NOT_APPLIED.contains(object.type().kind());
            case "kustomize.config.k8s.io" -> false;
            default -> true;
        };
    }

    private boolean hasName(PlainObject plain) {
        if (plain.object().name().isEmpty()) {
            Diagnostic finding =
                    Finding.OBJECT_NAMED.at(
                            plain.place(), scene.application().id(), plain.object().type().kind());
            if (!findings.contains(finding)) {
                findings.add(finding);
            }
            return false;
        }
        return true;
    }

    private boolean isScope(PlainObject plain) {
        return scene.scopeDefinitionOf(plain.object().type()).isPresent()
                || scene.design().model().applications().stream()
                        .flatMap(FolderObjects::memberships)
                        .anyMatch(membership -> ScopeRenderer.names(membership, plain.object()));
    }

    private boolean isUnused(PlainObject scope) {
        return scene.design().model().applications().stream()
                .flatMap(FolderObjects::memberships)
                .noneMatch(membership -> ScopeRenderer.names(membership, scope.object()));
    }

    private static Stream<ScopeMembership> memberships(Application application) {
        return application.instances().stream().flatMap(instance -> instance.scopes().stream());
    }

    private Draft placed(PlainObject plain) {
        Draft draft = Draft.of(plain.object(), Source.TEMPLATE, plain.place());
        Optional<String> namespace = Optional.of(scene.namespaceFor(plain.object().type()));
        if (namespace.get().isEmpty()) {
            return draft.withoutNamespace();
        }
        return plain.object().namespace().isEmpty()
                ? draft.withMetadata(
                                "namespace",
                                Value.text(namespace.get()),
                                Source.APPLICATION,
                                scene.below(scene.application().place(), "metadata", "namespace"))
                        .tidy()
                : draft;
    }
}
