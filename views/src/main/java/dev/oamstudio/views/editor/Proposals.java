package dev.oamstudio.views.editor;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.Component;
import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.PlainObject;
import dev.oamstudio.model.catalog.Capability;
import dev.oamstudio.model.catalog.CapabilityKind;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.rule.Design;
import dev.oamstudio.model.yaml.Value;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What can stand at a place: names of components, instances, scopes and capabilities where those are named, else the keys and
/// values that the schema of the object around it knows.
final class Proposals {
    private static final Map<String, List<String>> OAM_KEYS =
            Map.of(
                    "components",
                    List.of(
                            "componentName",
                            "instanceName",
                            "dependencies",
                            "parameterValues",
                            "traits",
                            "scopes",
                            "dataInputs",
                            "dataOutputs"),
                    "traits",
                    List.of("trait", "dataInputs", "dataOutputs"),
                    "trait",
                    List.of("apiVersion", "kind", "metadata", "spec"),
                    "scopes",
                    List.of("scopeRef", "scope"),
                    "scopeRef",
                    List.of("apiVersion", "kind", "name"),
                    "scope",
                    List.of("apiVersion", "kind", "name"),
                    "parameterValues",
                    List.of("name", "value"),
                    "workload",
                    List.of("apiVersion", "kind", "metadata", "spec"),
                    "parameters",
                    List.of("name", "description", "required", "fieldPaths"));
    private static final Set<String> NOTHING_BUT_NAMES =
            Set.of("componentName", "dependencies", "apiVersion", "kind", "name");

    private final Design design;
    private final Surrounding around;

    private Proposals(Design design, Surrounding around) {
        this.design = design;
        this.around = around;
    }

    /// A text that can be put in place of the word at the caret.
    ///
    /// @param detail what it is, beside it
    record Proposal(String text, String detail) {}

    /// What can stand at a caret, what starts as the word there first.
    static List<Proposal> at(Design design, String text, int caret) {
        Surrounding around = Surrounding.of(text, caret);
        String prefix = around.prefix().toLowerCase(Locale.ROOT);
        return new Proposals(design, around)
                .all()
                .distinct()
                .filter(each -> each.text().toLowerCase(Locale.ROOT).contains(prefix))
                .sorted((a, b) -> Boolean.compare(starts(b, prefix), starts(a, prefix)))
                .toList();
    }

    private static boolean starts(Proposal proposal, String prefix) {
        return proposal.text().toLowerCase(Locale.ROOT).startsWith(prefix);
    }

    private Stream<Proposal> all() {
        String list = around.innermost().under();
        String key = around.key().orElse("dependencies".equals(list) ? list : "");
        return key.isEmpty() ? keys() : values(key);
    }

    private Stream<Proposal> values(String key) {
        Stream<Proposal> named =
                switch (key) {
                    case "componentName" ->
                            design.model().components().stream().map(Proposals::component);
                    case "dependencies" -> instances();
                    case "kind" -> capabilities().map(Proposals::kind);
                    case "apiVersion" -> capabilities().map(Proposals::apiVersion);
                    case "name" -> isScope() ? scopes() : Stream.empty();
                    default -> Stream.empty();
                };
        return NOTHING_BUT_NAMES.contains(key) ? named : allowed(key);
    }

    private static Proposal component(Component component) {
        return new Proposal(component.name(), component.workload().type().kind());
    }

    private static Proposal kind(Capability capability) {
        return new Proposal(capability.type().kind(), capability.type().apiVersion());
    }

    private static Proposal apiVersion(Capability capability) {
        return new Proposal(capability.type().apiVersion(), capability.type().kind());
    }

    private Stream<Proposal> instances() {
        Surrounding.Frame entry = entry();
        String own = entry.value("instanceName") + entry.value("componentName");
        return design.model().applications().stream()
                .filter(each -> each.name().equals(applicationName()))
                .map(Application::instances)
                .flatMap(List::stream)
                .filter(instance -> !own.startsWith(instance.name()))
                .map(Proposals::instance);
    }

    private static Proposal instance(ComponentInstance instance) {
        return new Proposal(instance.name(), instance.componentName());
    }

    private Surrounding.Frame entry() {
        return around.frames().stream()
                .filter(frame -> frame.under().equals("components"))
                .findFirst()
                .orElse(around.innermost());
    }

    private String applicationName() {
        return around.frames().stream()
                .findFirst()
                .filter(frame -> frame.value("kind").equals("ApplicationConfiguration"))
                .flatMap(frame ->
                        design.model().applications().stream()
                                .filter(each -> names(each, entry()))
                                .findFirst())
                .or(() -> design.model().applications().stream().findFirst())
                .map(Application::name)
                .orElse("");
    }

    private static boolean names(Application application, Surrounding.Frame entry) {
        return application.instances().stream()
                .anyMatch(each -> each.componentName().equals(entry.value("componentName")));
    }

    private Stream<Capability> capabilities() {
        return kindHere().stream().flatMap(kind -> design.catalog().of(kind).stream());
    }

    private Optional<CapabilityKind> kindHere() {
        return switch (around.innermost().under()) {
            case "trait" -> Optional.of(CapabilityKind.TRAIT);
            case "workload" -> Optional.of(CapabilityKind.WORKLOAD);
            case "scope", "scopeRef" -> Optional.of(CapabilityKind.SCOPE);
            default -> Optional.empty();
        };
    }

    private boolean isScope() {
        return kindHere().equals(Optional.of(CapabilityKind.SCOPE));
    }

    private Stream<Proposal> scopes() {
        String kind = around.innermost().value("kind");
        return design.model().objects().stream()
                .map(PlainObject::object)
                .filter(object -> object.type().kind().equals(kind))
                .map(object -> new Proposal(object.name(), object.type().kind()));
    }

    private Stream<Proposal> keys() {
        Surrounding.Frame here = around.innermost();
        Stream<Proposal> fromSchema =
                schemaHere().mappingAt("properties").entries().entrySet().stream()
                        .map(entry -> new Proposal(entry.getKey(), type(entry.getValue())));
        Stream<Proposal> known =
                OAM_KEYS.getOrDefault(here.under(), List.of()).stream()
                        .map(key -> new Proposal(key, ""));
        Stream<Proposal> fromTemplate =
                around.object().stream()
                        .flatMap(object -> template(object).entries().keySet().stream())
                        .map(key -> new Proposal(key, ""));
        return Stream.of(known, fromSchema, fromTemplate)
                .flatMap(each -> each)
                .filter(each -> !here.entries().containsKey(each.text()))
                .map(each -> new Proposal(each.text() + ":", each.detail()));
    }

    private Stream<Proposal> allowed(String key) {
        Value.Mapping field = schemaHere().mappingAt("properties", key);
        Stream<String> words =
                type(field).equals("boolean")
                        ? Stream.of("true", "false")
                        : field.itemsAt("enum").stream().map(Value::display);
        return words.map(word -> new Proposal(word, type(field)));
    }

    /// The schema of the mapping at the caret, through the object that it is a part of.
    private Value.Mapping schemaHere() {
        return around.object()
                .flatMap(object ->
                        schema(object).map(whole -> below(whole, around.pathBelow(object))))
                .orElse(Value.Mapping.EMPTY);
    }

    /// What a new object has at the caret, for capabilities that come without a schema.
    private Value.Mapping template(Surrounding.Frame object) {
        return capability(object)
                .map(Capability::template)
                .map(whole -> whole.mappingAt(around.pathBelow(object).toArray(String[]::new)))
                .orElse(Value.Mapping.EMPTY);
    }

    private Optional<Value.Mapping> schema(Surrounding.Frame object) {
        return capability(object).map(Capability::schema);
    }

    private Optional<Capability> capability(Surrounding.Frame object) {
        GroupVersionKind type =
                GroupVersionKind.of(object.value("apiVersion"), object.value("kind"));
        return Stream.of(CapabilityKind.values())
                .flatMap(kind -> design.catalog().find(kind, type).stream())
                .findFirst();
    }

    private static Value.Mapping below(Value.Mapping schema, List<String> path) {
        Value.Mapping here = schema;
        for (String key : path) {
            Value.Mapping field = here.mappingAt("properties", key);
            here = field.get("items").isPresent() ? field.mappingAt("items") : field;
        }
        return here;
    }

    private static String type(Value schema) {
        return schema.textAt("type").orElse("");
    }
}
