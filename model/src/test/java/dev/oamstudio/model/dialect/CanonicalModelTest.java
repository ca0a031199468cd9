package dev.oamstudio.model.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.ApplicationStatus;
import dev.oamstudio.model.application.ApplicationStatus.PartStatus;
import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.ConditionRequirement;
import dev.oamstudio.model.application.DataInput;
import dev.oamstudio.model.application.DataOperation;
import dev.oamstudio.model.application.DataOutput;
import dev.oamstudio.model.application.DataStore;
import dev.oamstudio.model.application.Dialect;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.application.OamModel;
import dev.oamstudio.model.application.ObjectRef;
import dev.oamstudio.model.application.PlainObject;
import dev.oamstudio.model.application.TraitAttachment;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.FieldPathException;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.TextChange;
import dev.oamstudio.model.yaml.TextRange;
import dev.oamstudio.model.yaml.Value;
import dev.oamstudio.model.yaml.YamlDocument;
import dev.oamstudio.model.yaml.YamlFile;
import dev.oamstudio.model.yaml.YamlPatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every field of OAM v1alpha2 reaches the model, with its place, and survives edits of others.
class CanonicalModelTest {
    private static final Place NOWHERE = new Place("", 0, FieldPath.ROOT, TextRange.at(0));
    private static final GroupVersionKind CONFIG_MAP = new GroupVersionKind("", "v1", "ConfigMap");
    private static final GroupVersionKind WORKLOAD =
            new GroupVersionKind("core.oam.dev", "v1alpha2", "ContainerizedWorkload");

    @Test
    void outputsHaveConditionsAndStoresWithOperations() {
        DataOutput output = instance(0).wiring().outputs().getFirst();
        assertThat(output.conditions().stream().map(CanonicalModelTest::anywhere))
                .containsExactly(
                        new ConditionRequirement("eq", "True", "", "status.phase", NOWHERE),
                        new ConditionRequirement(
                                "notEq", "", "metadata.annotations['note']", "", NOWHERE),
                        new ConditionRequirement("notEmpty", "", "", "", NOWHERE));
        DataStore store = output.store();
        assertThat(List.of(store.type(), store.name(), store.uid()))
                .isEqualTo(List.of(CONFIG_MAP, "shared", "0c1d"));
        DataOperation add = store.operations().getFirst();
        assertThat(add.conditions().stream().map(CanonicalModelTest::anywhere))
                .containsExactly(
                        new ConditionRequirement("notEmpty", "", "", "status.phase", NOWHERE));
        assertThat(store.operations().stream().map(CanonicalModelTest::unconditional))
                .containsExactly(
                        operation("add", "data.host", "database.host", "x", ""),
                        operation("replace", "data.name", "database.name", "", "metadata.name"));
        assertThat(store.operations().stream().map(o -> o.place().path().toString()))
                .containsExactly(
                        "spec.components[0].dataOutputs[0].outputStore.operations[0]",
                        "spec.components[0].dataOutputs[0].outputStore.operations[1]");
    }

    @Test
    void inputsHaveConditionsStoresAndMergeKeys() {
        DataInput input = instance(1).wiring().inputs().getFirst();
        assertThat(input.toFieldPaths())
                .containsExactly(
                        "spec.containers[0].env[0].value", "metadata.annotations['store/host']");
        assertThat(input.conditions().stream().map(CanonicalModelTest::anywhere))
                .containsExactly(
                        new ConditionRequirement("notEmpty", "", "", "status.ready", NOWHERE));
        assertThat(input.mergeKeys()).containsExactly("name");
        assertThat(input.store().name()).isEqualTo("shared");
        assertThat(input.store().operations().stream().map(CanonicalModelTest::unconditional))
                .containsExactly(operation("delete", "data.old", "a.b", "", ""));
    }

    @Test
    void traitsHaveWiringOfTheirOwn() {
        TraitAttachment scaler = instance(1).traits().getFirst();
        assertThat(scaler.wiring().outputs())
                .extracting(DataOutput::name)
                .containsExactly("replicas");
        assertThat(scaler.wiring().inputs())
                .extracting(DataInput::toFieldPaths)
                .containsExactly(List.of("spec.host"));
        assertThat(scaler.wiring().outputs().getFirst().store()).isEqualTo(DataStore.NONE);
    }

    @Test
    void scopesAreNamedWithTheirUid() {
        assertThat(instance(0).scopes())
                .extracting(scope -> scope.type() + " " + scope.name() + " " + scope.uid())
                .containsExactly("core.oam.dev/v1alpha2 HealthScope health aa-bb");
    }

    @Test
    void theStatusIsRead() {
        ApplicationStatus status = application().status();
        ObjectRef web = new ObjectRef(WORKLOAD, "web", "");
        assertThat(status.observedGeneration()).isEqualTo(4);
        assertThat(status.text()).isEqualTo("Ready");
        assertThat(status.unsatisfied())
                .containsExactly(
                        new ApplicationStatus.Unsatisfied(
                                "status.address.host not found in object",
                                new ObjectRef(
                                        new GroupVersionKind("ex.dev", "v1", "Store"), "store", ""),
                                "status.address.host",
                                web,
                                List.of("spec.containers[0].env[0].value")));
        assertThat(status.workloads())
                .containsExactly(
                        new ApplicationStatus.WorkloadStatus(
                                "web",
                                "web-v3",
                                "success",
                                web,
                                List.of(
                                        new PartStatus(
                                                new ObjectRef(
                                                        core("ManualScalerTrait"), "scaler", ""),
                                                "Ready",
                                                "uses defaults")),
                                List.of(
                                        new PartStatus(
                                                new ObjectRef(core("HealthScope"), "health", ""),
                                                "HEALTHY",
                                                ""))));
        assertThat(status.history())
                .containsExactly(
                        new ApplicationStatus.PastWorkload(
                                "web-v2", new ObjectRef(WORKLOAD, "web-v2", "")));
        assertThat(application().object().condition("Synced"))
                .hasValueSatisfying(synced ->
                        assertThat(synced.reason()).isEqualTo("Successfully reconciled resource"));
    }

    @Test
    void unknownFieldsAreKeptAndListedWithTheirPlace() {
        assertThat(
                        UnknownFields.in(Fixture.YAML.stream().map(Fixture::file).toList()).stream()
                                .map(place ->
                                        place.file()
                                                + " "
                                                + place.path()
                                                + " "
                                                + place.range().in(Fixture.text(place.file()))))
                .containsExactly("application.yaml spec.components[2].futureField futureField");
        assertThat(application().object().text("spec", "components", "2", "futureField"))
                .isEqualTo("kept");
    }

    @Test
    void theDialectIsToldDocumentByDocument() {
        assertThat(
                        Stream.of("components.yaml", "definitions.yaml", "helloworld.yaml")
                                .map(name -> dialects(Fixture.file(name))))
                .containsExactly(
                        List.of(Optional.of(Dialect.UPSTREAM), Optional.of(Dialect.EDAS)),
                        List.of(
                                Optional.of(Dialect.UPSTREAM),
                                Optional.of(Dialect.UPSTREAM),
                                Optional.of(Dialect.EDAS),
                                Optional.of(Dialect.UPSTREAM),
                                Optional.of(Dialect.UPSTREAM)),
                        List.of(Optional.of(Dialect.EDAS), Optional.of(Dialect.V1BETA1)));
    }

    @Test
    void formsOfBeforeAndOtherObjectsAreToldToo() {
        assertThat(
                        dialects(
                                YamlFile.parse(
                                        "a.yaml",
                                        """
                                        {apiVersion: v1, kind: Secret}
                                        --- # no object
                                        a: b
                                        --- # v1alpha1
                                        {apiVersion: core.oam.dev/v1alpha1, kind: ComponentSchematic}
                                        --- # a trait that a webhook resolves
                                        apiVersion: core.oam.dev/v1alpha2
                                        kind: ApplicationConfiguration
                                        spec: {components: [{componentName: a, traits: [{trait: {name: route, properties: {}}}]}]}
                                        --- # a workload that a webhook resolves
                                        apiVersion: core.oam.dev/v1alpha2
                                        kind: Component
                                        spec: {workload: {type: webservice}}
                                        ---
                                        apiVersion: v1
                                        kind: List
                                        items:
                                        - {apiVersion: core.oam.dev/v1alpha2, kind: HealthScope}
                                        - {apiVersion: core.oam.dev/v1alpha2, kind: TraitDefinition, spec: {appliesTo: []}}
                                        """)))
                .containsExactly(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Dialect.LEGACY),
                        Optional.of(Dialect.LEGACY),
                        Optional.of(Dialect.LEGACY),
                        Optional.of(Dialect.EDAS));
    }

    /// Each scalar of each document is set to something else, alone: all before and behind it stays, byte for byte.
    @Test
    void everyScalarCanBeChangedAndNothingElseChanges() throws FieldPathException {
        for (String name : Fixture.YAML) {
            YamlFile file = Fixture.file(name);
            for (YamlDocument document : file.documents()) {
                for (FieldPath path : scalars(FieldPath.ROOT, document.value())) {
                    List<TextChange> changes =
                            YamlPatch.set(file, document.index(), path, Value.text("changed!"));
                    TextRange old = document.node(path).orElseThrow().range();
                    assertThat(changes)
                            .as(name + " " + path)
                            .isNotEmpty()
                            .allMatch(change -> old.covers(change.range()));
                }
            }
        }
    }

    /// An entry before them, a comment above and another order leave the identities of elements as they are.
    @Test
    void identitiesSurviveEditsThatDoNotRename() throws FieldPathException {
        YamlFile file = Fixture.file("application.yaml");
        Value.Mapping entry = Value.Mapping.EMPTY.with("componentName", Value.text("new"));
        FieldPath first = FieldPath.ofKeys("spec", "components").index(0);
        String inserted =
                "# above\n"
                        + TextChange.applyAll(file.text(), YamlPatch.insert(file, 0, first, entry));
        List<ElementId> before = ids(file);
        List<ElementId> after = ids(YamlFile.parse("application.yaml", inserted));
        assertThat(after)
                .contains(ElementId.component("prod/everything", "new"))
                .containsAll(before);
        assertThat(after).hasSize(before.size() + 1);
    }

    @Test
    void templatesDefinitionsAndObjectsHaveIdentitiesToo() {
        OamModel model = Fixture.model("components.yaml", "definitions.yaml");
        assertThat(model.components().stream().map(c -> c.id().value()))
                .containsExactly("template/web", "template/store");
        assertThat(model.definitions().stream().map(d -> ElementId.definition(d).value()))
                .containsExactly(
                        "definition/workload/webservice",
                        "definition/trait/manualscalertraits.core.oam.dev",
                        "definition/trait/scaledobjects.keda.k8s.io",
                        "definition/scope/healthscopes.core.oam.dev");
        assertThat(model.objects().stream().map(PlainObject::id).map(ElementId::value))
                .containsExactly("object/core.oam.dev/v1alpha2 HealthScope//health");
    }

    private static List<ElementId> ids(YamlFile file) {
        List<ElementId> ids = new ArrayList<>();
        for (Application application : ModelReader.read(List.of(file)).applications()) {
            ids.add(application.id());
            application
                    .instances()
                    .forEach(instance -> {
                        ids.add(instance.id());
                        instance.traits().forEach(trait -> ids.add(trait.id()));
                        instance.scopes().forEach(scope -> ids.add(scope.scope()));
                    });
        }
        assertThat(new TreeSet<>(ids)).hasSameSizeAs(ids);
        return ids;
    }

    private static List<FieldPath> scalars(FieldPath path, Value value) {
        return switch (value) {
            case Value.Mapping mapping ->
                    mapping.entries().entrySet().stream()
                            .flatMap(entry ->
                                    scalars(path.key(entry.getKey()), entry.getValue()).stream())
                            .toList();
            case Value.Sequence(List<Value> items) ->
                    Stream.iterate(0, i -> i < items.size(), i -> i + 1)
                            .flatMap(i -> scalars(path.index(i), items.get(i)).stream())
                            .toList();
            case Value.Text text -> text.text().contains("\n") ? List.of() : List.of(path);
            case Value.Whole ignored -> List.of(path);
            case Value.Real ignored -> List.of(path);
            case Value.Bool ignored -> List.of(path);
            case Value.Null ignored -> List.of();
        };
    }

    private static List<Optional<Dialect>> dialects(YamlFile file) {
        return file.documents().stream().map(DocumentDialect::of).toList();
    }

    private static Application application() {
        return Fixture.model("application.yaml").applications().getFirst();
    }

    private static ComponentInstance instance(int number) {
        return application().instances().get(number);
    }

    private static GroupVersionKind core(String kind) {
        return new GroupVersionKind("core.oam.dev", "v1alpha2", kind);
    }

    private static ConditionRequirement anywhere(ConditionRequirement condition) {
        return new ConditionRequirement(
                condition.op(),
                condition.value(),
                condition.valueFromPath(),
                condition.fieldPath(),
                NOWHERE);
    }

    private static DataOperation unconditional(DataOperation o) {
        return new DataOperation(
                o.type(),
                o.op(),
                o.toFieldPath(),
                o.toDataPath(),
                o.value(),
                o.valueFromPath(),
                List.of(),
                NOWHERE);
    }

    private static DataOperation operation(
            String op, String field, String data, String value, String from) {
        return new DataOperation("jsonPatch", op, field, data, value, from, List.of(), NOWHERE);
    }
}
