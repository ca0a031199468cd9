package dev.oamstudio.model.edit;

import dev.oamstudio.model.application.OamModel;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.rule.FolderServices;
import dev.oamstudio.model.yaml.Value;
import java.util.Map;

/// Fills into a template what it leaves open: `{name}`, the component's name, in labels and selectors, which two components must not
/// share; `{service}` and `{port}`, the Service that leads to its pods, else one that would have its name.
record TemplateNames(String name, String service, long port) {
    private static final long WEB = 80;

    TemplateNames(String name) {
        this(name, name, WEB);
    }

    /// For what is attached to a workload.
    static TemplateNames of(String name, KubeObject workload, OamModel model) {
        return new FolderServices(model)
                .leadingTo(workload)
                .map(service -> new TemplateNames(name, service.name(), port(service)))
                .orElseGet(() -> new TemplateNames(name));
    }

    private static long port(KubeObject service) {
        return service.content().itemsAt("spec", "ports").stream()
                .flatMap(port -> port.wholeAt("port").stream())
                .findFirst()
                .orElse(WEB);
    }

    Value fill(Value template) {
        return switch (template) {
            case Value.Text text when text.text().equals("{port}") -> Value.whole(port);
            case Value.Text text ->
                    Value.text(text.text().replace("{name}", name).replace("{service}", service));
            case Value.Mapping mapping -> fill(mapping);
            case Value.Sequence sequence ->
                    new Value.Sequence(sequence.items().stream().map(this::fill).toList());
            case Value.Whole whole -> whole;
            case Value.Real real -> real;
            case Value.Bool bool -> bool;
            case Value.Null nothing -> nothing;
        };
    }

    Value.Mapping fill(Value.Mapping mapping) {
        Value.Mapping filled = Value.Mapping.EMPTY;
        for (Map.Entry<String, Value> entry : mapping.entries().entrySet()) {
            filled = filled.with(entry.getKey(), fill(entry.getValue()));
        }
        return filled;
    }
}
