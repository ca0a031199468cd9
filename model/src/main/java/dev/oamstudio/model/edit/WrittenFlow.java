package dev.oamstudio.model.edit;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.DataInput;
import dev.oamstudio.model.application.DataOutput;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.application.OamModel;
import dev.oamstudio.model.edit.Targets.WiredElement;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A data flow as it stands in the files: an output and the input that takes it.
public final class WrittenFlow {
    private final WiredElement source;
    private final DataOutput output;
    private final WiredElement taker;
    private final DataInput input;
    private final int number;
    private final boolean isShared;

    private WrittenFlow(
            WiredElement source,
            DataOutput output,
            WiredElement taker,
            DataInput input,
            int number,
            boolean isShared) {
        this.source = source;
        this.output = output;
        this.taker = taker;
        this.input = input;
        this.number = number;
        this.isShared = isShared;
    }

    /// Finds a flow by its identity, `ElementId.dataFlow` of its output and of the instance or the trait that takes it; of several
    /// inputs that take one value, with the number of the input.
    public static Optional<WrittenFlow> find(OamModel model, ElementId flow) {
        return model.applications().stream()
                .flatMap(application -> find(application, flow).stream())
                .findFirst();
    }

    private static Optional<WrittenFlow> find(Application application, ElementId flow) {
        return in(application, _ -> true).filter(each -> each.isCalled(flow)).findFirst();
    }

    /// The flows into the workload of an instance, or into a trait, as they are written.
    public static List<WrittenFlow> into(OamModel model, ElementId taker) {
        return model.applications().stream()
                .flatMap(application -> in(application, each -> each.id().equals(taker)))
                .toList();
    }

    private static Stream<WrittenFlow> in(Application application, Predicate<WiredElement> takers) {
        List<WiredElement> all = WiredElement.in(application);
        return all.stream()
                .filter(takers)
                .flatMap(taker ->
                        taker.wiring().inputs().stream()
                                .flatMap(input -> of(all, taker, input).stream()));
    }

    private boolean isCalled(ElementId flow) {
        return id().equals(flow)
                || (number == 1
                        && ElementId.dataFlow(outputName(), taker.instance().id()).equals(flow));
    }

    /// Of two outputs of one name the last counts, as in the runtime.
    private static Optional<WrittenFlow> of(
            List<WiredElement> all, WiredElement taker, DataInput input) {
        long readers =
                all.stream()
                        .flatMap(each -> each.wiring().inputs().stream())
                        .filter(each -> each.outputName().equals(input.outputName()))
                        .count();
        return all.stream()
                .flatMap(source ->
                        source.wiring().outputs().stream()
                                .filter(output -> output.name().equals(input.outputName()))
                                .map(output ->
                                        new WrittenFlow(
                                                source,
                                                output,
                                                taker,
                                                input,
                                                number(taker, input),
                                                readers > 1)))
                .reduce((before, last) -> last);
    }

    /// Which of the inputs of one output it is, from 1.
    private static int number(WiredElement taker, DataInput input) {
        List<DataInput> same =
                taker.wiring().inputs().stream()
                        .filter(each -> each.outputName().equals(input.outputName()))
                        .toList();
        return same.indexOf(input) + 1;
    }

    /// The identity by which `find` finds it.
    public ElementId id() {
        return ElementId.dataFlow(outputName(), taker.id(), number);
    }

    public String outputName() {
        return output.name();
    }

    public FlowSource from() {
        return new FlowSource(
                source.id(), output.fieldPath(), FlowCondition.all(output.conditions()));
    }

    public FlowTarget to() {
        return new FlowTarget(
                taker.id(), input.toFieldPaths(), FlowCondition.all(input.conditions()));
    }

    /// Whether others take the value as well.
    boolean isShared() {
        return isShared;
    }

    WiredElement source() {
        return source;
    }

    DataOutput output() {
        return output;
    }

    WiredElement taker() {
        return taker;
    }

    DataInput input() {
        return input;
    }
}
