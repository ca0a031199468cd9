package dev.oamstudio.model.dialect;

import dev.oamstudio.model.application.ConditionRequirement;
import dev.oamstudio.model.application.DataInput;
import dev.oamstudio.model.application.DataOutput;
import dev.oamstudio.model.application.OrderDependency;
import dev.oamstudio.model.application.Wiring;
import java.util.List;

/// Reads what an entry of components or traits waits for, hands out and takes in.
final class WiringReader {

    private WiringReader() {}

    static Wiring read(Spot entry) {
        return new Wiring(
                dependencies(entry.key("dependencies")),
                outputs(entry.key("dataOutputs")),
                inputs(entry.key("dataInputs")));
    }

    private static List<OrderDependency> dependencies(Spot list) {
        return list.items().stream()
                .filter(item -> !item.text().isEmpty())
                .map(item -> new OrderDependency(item.text(), item.placeBy(item)))
                .toList();
    }

    private static List<DataOutput> outputs(Spot list) {
        return list.items().stream()
                .filter(Spot::isMapping)
                .map(entry ->
                        new DataOutput(
                                entry.text("name"),
                                entry.text("fieldPath"),
                                conditions(entry.key("conditions")),
                                StoreReader.read(entry.key("outputStore")),
                                entry.placeBy(entry.key("name"))))
                .toList();
    }

    private static List<DataInput> inputs(Spot list) {
        return list.items().stream()
                .filter(Spot::isMapping)
                .map(entry ->
                        new DataInput(
                                entry.text("valueFrom", "dataOutputName"),
                                entry.key("toFieldPaths").texts(),
                                conditions(entry.key("conditions")),
                                StoreReader.read(entry.key("inputStore")),
                                entry.key("strategyMergeKeys").texts(),
                                entry.placeBy(entry.at("valueFrom", "dataOutputName"))))
                .toList();
    }

    static List<ConditionRequirement> conditions(Spot list) {
        return list.items().stream()
                .filter(Spot::isMapping)
                .map(entry ->
                        new ConditionRequirement(
                                entry.text("op"),
                                entry.text("value"),
                                entry.text("valueFrom", "fieldPath"),
                                entry.text("fieldPath"),
                                entry.placeBy(entry.key("op"))))
                .toList();
    }
}
