package dev.oamstudio.model.rule;

import dev.oamstudio.model.application.Component;
import dev.oamstudio.model.application.PlainObject;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.kube.KubeObject;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The kinds that a folder has objects of, as workloads, traits, scopes or by themselves; and the definitions that they name.
final class UsedKinds {
    private static final Set<String> TYPE_LABELS =
            Set.of("workload.oam.dev/type", "trait.oam.dev/type");

    private UsedKinds() {}

    /// A kind whatever its version.
    static String name(GroupVersionKind type) {
        return type.group() + "/" + type.kind();
    }

    static Set<String> of(Design design) {
        Set<String> used = new TreeSet<>();
        Stream.of(
                        design.model().components().stream().map(Component::workload),
                        Visits.traits(design).map(visit -> visit.trait().trait()),
                        design.model().objects().stream().map(PlainObject::object))
                .flatMap(each -> each)
                .forEach(object -> add(object, used));
        Visits.instances(design)
                .flatMap(visit -> visit.instance().scopes().stream())
                .forEach(scope -> used.add(name(scope.type())));
        return used;
    }

    /// Before a webhook has resolved them, workloads and traits name their definition.
    private static void add(KubeObject object, Set<String> used) {
        used.add(name(object.type()));
        used.add(object.text("type"));
        used.add(object.text("name"));
        object.labels()
                .forEach((label, value) -> {
                    if (TYPE_LABELS.contains(label)) {
                        used.add(value);
                    }
                });
    }
}
