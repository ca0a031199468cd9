package dev.oamstudio.model.edit;

import dev.oamstudio.model.definition.Definition;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.yaml.Value;
import java.util.List;

/// Creates definitions, beside those that a folder has, with the key for `appliesTo` that they use.
final class DefinitionCreation {
    private static final String FILE = "definitions.yaml";
    private static final String UPSTREAM_KEY = "appliesToWorkloads";
    private static final String EDAS_KEY = "appliesTo";

    private DefinitionCreation() {}

    static void create(NewDefinition wanted, Draft draft) throws RefusedException {
        Names.requireDotted(wanted.name());
        Names.requireDotted(wanted.reference());
        String kind = kind(wanted);
        for (Definition known : draft.model().definitions()) {
            if (known.name().equals(wanted.name()) && known.object().text("kind").equals(kind)) {
                throw RefusedException.because(Message.of("edit.name-taken", wanted.name()));
            }
        }
        List<Home.Sibling> siblings = new Siblings(draft.model()).definitions();
        boolean whole = !siblings.isEmpty() && siblings.getLast().name().contains(".");
        String name = whole ? wanted.name() : Siblings.resource(wanted.name());
        new DocumentAdding(draft)
                .add(
                        new Home(draft.files()).spotFor(name, siblings, firstFile(draft)),
                        ComponentAdding.object(kind, wanted.name())
                                .with("spec", spec(wanted, draft)));
    }

    /// The first definition goes beside the applications of the folder.
    private static String firstFile(Draft draft) {
        String beside =
                draft.model().applications().stream()
                        .map(application -> application.place().file())
                        .findFirst()
                        .orElse("");
        return beside.substring(0, beside.lastIndexOf('/') + 1) + FILE;
    }

    private static String kind(NewDefinition wanted) {
        return switch (wanted) {
            case NewDefinition.Workload _ -> "WorkloadDefinition";
            case NewDefinition.Trait _ -> "TraitDefinition";
            case NewDefinition.Scope _ -> "ScopeDefinition";
        };
    }

    private static Value.Mapping spec(NewDefinition wanted, Draft draft) {
        Value.Mapping reference =
                Value.Mapping.EMPTY.with(
                        "definitionRef",
                        Value.Mapping.EMPTY.with("name", Value.text(wanted.reference())));
        return switch (wanted) {
            case NewDefinition.Workload _ -> reference;
            case NewDefinition.Trait trait ->
                    withText(
                            withTexts(reference, appliesToKey(draft), trait.appliesTo()),
                            "workloadRefPath",
                            trait.workloadRefPath());
            case NewDefinition.Scope scope ->
                    withText(reference, "workloadRefsPath", scope.workloadRefsPath())
                            .with("allowComponentOverlap", Value.bool(scope.allowOverlap()));
        };
    }

    private static String appliesToKey(Draft draft) {
        boolean edas =
                draft.model().definitions().stream()
                        .map(definition -> definition.object().content().mappingAt("spec"))
                        .anyMatch(spec -> spec.get(EDAS_KEY).isPresent());
        return edas ? EDAS_KEY : UPSTREAM_KEY;
    }

    private static Value.Mapping withText(Value.Mapping spec, String key, String text) {
        return text.isEmpty() ? spec : spec.with(key, Value.text(text));
    }

    private static Value.Mapping withTexts(Value.Mapping spec, String key, List<String> texts) {
        return texts.isEmpty()
                ? spec
                : spec.with(key, new Value.Sequence(texts.stream().map(Value::text).toList()));
    }
}
