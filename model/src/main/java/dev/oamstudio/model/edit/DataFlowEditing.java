package dev.oamstudio.model.edit;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.DataInput;
import dev.oamstudio.model.application.DataOutput;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.diagnostic.Message;
import dev.oamstudio.model.diagnostic.RuleId;
import dev.oamstudio.model.edit.Targets.WiredElement;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.FieldPathException;
import dev.oamstudio.model.yaml.Value;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Connects by data: an output with a field path and conditions, and an input that writes it into fields. Both dialects write
/// them alike.
final class DataFlowEditing {
    private static final RuleId NOT_ITSELF = new RuleId("OAM302", "no-self-dependency");

    private DataFlowEditing() {}

    static void connect(Edit.ConnectFlow edit, Draft draft) throws RefusedException {
        refuseBadPaths(edit);
        WiredElement from = draft.targets().wired(edit.from().element());
        WiredElement to = draft.targets().wired(edit.to().element());
        Application application = draft.targets().applicationOf(from.instance().id());
        if (from.id().equals(to.id())) {
            throw RefusedException.because(
                    NOT_ITSELF,
                    Message.of("edit.connect-itself", from.instance().name()),
                    from.id());
        }
        // A value may go from an instance to its own trait and back.
        if (!from.instance().id().equals(to.instance().id())) {
            DependencyEditing.refuseIfImpossible(from.instance(), to.instance(), application);
        }
        String output = output(from, edit.from(), application, draft);
        addInput(output, edit.to(), draft);
        draft.select(edit.to().element());
    }

    static void refuseBadPaths(Edit.ConnectFlow edit) throws RefusedException {
        if (edit.to().toFieldPaths().isEmpty()) {
            throw RefusedException.because(Message.of("edit.flow-nowhere"), edit.to().element());
        }
        Stream<String> conditions =
                Stream.concat(edit.from().conditions().stream(), edit.to().conditions().stream())
                        .flatMap(each -> Stream.of(each.fieldPath(), each.valueFromPath()))
                        .filter(path -> !path.isEmpty());
        Stream<String> source = Stream.of(edit.from().fieldPath()).filter(path -> !path.isEmpty());
        List<String> paths =
                Stream.of(edit.to().toFieldPaths().stream(), source, conditions)
                        .flatMap(each -> each)
                        .toList();
        for (String path : paths) {
            requirePath(path);
        }
    }

    static void requirePath(String path) throws RefusedException {
        try {
            FieldPath.parse(path);
        } catch (FieldPathException wrong) {
            throw RefusedException.because(
                    Message.of("edit.path", path, String.valueOf(wrong.getMessage())));
        }
    }

    /// The name of the output that hands out just this; a new one if there is none.
    static String output(WiredElement from, FlowSource source, Application application, Draft draft)
            throws RefusedException {
        Optional<DataOutput> known =
                from.wiring().outputs().stream().filter(each -> says(each, source)).findFirst();
        if (known.isPresent()) {
            return known.get().name();
        }
        String name = Names.free(wish(from, source), outputNames(application));
        Value.Mapping output = Value.Mapping.EMPTY.with("name", Value.text(name));
        if (!source.fieldPath().isEmpty()) {
            output = output.with("fieldPath", Value.text(source.fieldPath()));
        }
        draft.append(
                from.place(),
                from.place().path().key("dataOutputs"),
                withConditions(output, source.conditions()));
        return name;
    }

    private static boolean says(DataOutput output, FlowSource source) {
        return output.fieldPath().equals(source.fieldPath())
                && FlowCondition.all(output.conditions()).equals(source.conditions());
    }

    /// The instance's name and the field's: `db-host`.
    private static String wish(WiredElement from, FlowSource source) {
        String path = source.fieldPath().replaceAll("[\\]\\['\"]+", ".");
        String field =
                Stream.of(path.split("\\."))
                        .filter(step -> !step.matches("\\d*"))
                        .reduce((before, last) -> last)
                        .orElse("done");
        return from.instance().name() + "-" + field.replaceAll("(?<=[a-z])(?=[A-Z])", "-");
    }

    private static Set<String> outputNames(Application application) {
        return WiredElement.in(application).stream()
                .flatMap(each -> each.wiring().outputs().stream())
                .map(DataOutput::name)
                .collect(Collectors.toSet());
    }

    private static void addInput(String output, FlowTarget target, Draft draft)
            throws RefusedException {
        WiredElement to = draft.targets().wired(target.element());
        refuseTwice(output, target, to);
        Value.Mapping source = Value.Mapping.EMPTY.with("dataOutputName", Value.text(output));
        Value paths = new Value.Sequence(target.toFieldPaths().stream().map(Value::text).toList());
        Value.Mapping input =
                Value.Mapping.EMPTY.with("valueFrom", source).with("toFieldPaths", paths);
        draft.append(
                to.place(),
                to.place().path().key("dataInputs"),
                withConditions(input, target.conditions()));
    }

    private static void refuseTwice(String output, FlowTarget target, WiredElement to)
            throws RefusedException {
        for (DataInput input : to.wiring().inputs()) {
            boolean same = input.outputName().equals(output);
            if (same && input.toFieldPaths().stream().anyMatch(target.toFieldPaths()::contains)) {
                ElementId element = target.element();
                throw RefusedException.because(
                        Message.of("edit.flow-twice", output, to.instance().name()), element);
            }
        }
    }

    private static Value.Mapping withConditions(
            Value.Mapping entry, List<FlowCondition> conditions) {
        return conditions.isEmpty()
                ? entry
                : entry.with(
                        "conditions",
                        new Value.Sequence(
                                conditions.stream().<Value>map(FlowCondition::entry).toList()));
    }
}
