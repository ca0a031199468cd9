package dev.oamstudio.views.editor;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.Component;
import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.catalog.Capability;
import dev.oamstudio.model.catalog.CapabilityKind;
import dev.oamstudio.model.edit.Workspace;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.rule.Design;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.Value;
import dev.oamstudio.model.yaml.YamlDocument;
import dev.oamstudio.model.yaml.YamlFile;
import java.util.Optional;
import java.util.stream.Stream;

/// Where the name at a caret leads: a component, an instance, a scope or a definition of the folder.
final class Destination {
    private final Workspace workspace;
    private final Design design;
    private final YamlDocument document;
    private final FieldPath path;

    private Destination(Workspace workspace, YamlDocument document, FieldPath path) {
        this.workspace = workspace;
        this.design = workspace.design();
        this.document = document;
        this.path = path;
    }

    static Optional<Place> of(Workspace workspace, YamlFile file, int offset) {
        return file.documents().stream()
                .filter(each -> each.range().start() <= offset && offset <= each.range().end())
                .findFirst()
                .flatMap(document ->
                        new Destination(workspace, document, document.pathAt(offset)).place());
    }

    private Optional<Place> place() {
        Optional<Place> found =
                switch (key()) {
                    case "componentName", "revisionName" -> component();
                    case "dependencies" -> instance();
                    case "kind", "apiVersion" -> definition();
                    case "name" -> scope();
                    default -> Optional.empty();
                };
        return found.filter(there -> workspace.file(there.file()).isPresent());
    }

    /// The last key of the path, be it of the value or of the list that holds it.
    private String key() {
        return path.steps().reversed().stream()
                .filter(FieldPath.Step.Key.class::isInstance)
                .map(FieldPath.Step.Key.class::cast)
                .map(FieldPath.Step.Key::name)
                .findFirst()
                .orElse("");
    }

    private String word() {
        return path.in(document.value()).map(Value::display).orElse("");
    }

    private Optional<Place> component() {
        return application()
                .flatMap(application -> design.model().component(application, word()))
                .or(() -> design.model().componentsNamed(word()).stream().findFirst())
                .map(Component::place);
    }

    private Optional<Place> instance() {
        return application()
                .flatMap((Application application) -> application.instance(word()))
                .map(ComponentInstance::place);
    }

    private Optional<Application> application() {
        return design.model()
                .application(
                        Application.key(
                                document.value().textAt("metadata", "namespace").orElse(""),
                                document.value().textAt("metadata", "name").orElse("")));
    }

    private Optional<Place> definition() {
        GroupVersionKind type = type();
        return Stream.of(CapabilityKind.values())
                .flatMap(kind -> design.catalog().find(kind, type).stream())
                .map((Capability capability) -> capability.definition().place())
                .findFirst();
    }

    private Optional<Place> scope() {
        return design.model().object(type(), word()).map(object -> object.place());
    }

    /// What the mapping around the caret says that it is.
    private GroupVersionKind type() {
        Value around = path.parent().in(document.value()).orElse(Value.Mapping.EMPTY);
        return GroupVersionKind.of(
                around.textAt("apiVersion").orElse(""), around.textAt("kind").orElse(""));
    }
}
