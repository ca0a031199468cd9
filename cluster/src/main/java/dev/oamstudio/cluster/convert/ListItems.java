package dev.oamstudio.cluster.convert;

import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.Value;
import java.util.Map;

/// Objects as an API server sends them in lists.
public final class ListItems {
    private ListItems() {}

    /// An item of a list with its type, which lists leave out.
    public static KubeObject typed(Value item, GroupVersionKind type) {
        Value.Mapping named =
                Value.Mapping.EMPTY
                        .with("apiVersion", Value.text(type.apiVersion()))
                        .with("kind", Value.text(type.kind()));
        for (Map.Entry<String, Value> field : item.mappingAt().entries().entrySet()) {
            named = named.with(field.getKey(), field.getValue());
        }
        return new KubeObject(named);
    }
}
