package dev.oamstudio.model.dialect;

import dev.oamstudio.model.application.DataOperation;
import dev.oamstudio.model.application.DataStore;
import dev.oamstudio.model.kube.GroupVersionKind;
import java.util.List;

/// Reads the stores that values pass on their way.
final class StoreReader {

    private StoreReader() {}

    static DataStore read(Spot store) {
        if (!store.isMapping()) {
            return DataStore.NONE;
        }
        return new DataStore(
                GroupVersionKind.of(store.text("apiVersion"), store.text("kind")),
                store.text("name"),
                store.text("uid"),
                operations(store.key("operations")));
    }

    private static List<DataOperation> operations(Spot list) {
        return list.items().stream().filter(Spot::isMapping).map(StoreReader::operation).toList();
    }

    private static DataOperation operation(Spot entry) {
        return new DataOperation(
                entry.text("type"),
                entry.text("op"),
                entry.text("toFieldPath"),
                entry.text("toDataPath"),
                entry.text("value"),
                entry.text("valueFrom", "fieldPath"),
                WiringReader.conditions(entry.key("conditions")),
                entry.placeBy(entry.key("op")));
    }
}
