package dev.oamstudio.model.edit;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.Component;
import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.Nearness;
import dev.oamstudio.model.application.Nearness.Site;
import dev.oamstudio.model.application.OamModel;
import dev.oamstudio.model.application.PlainObject;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.Value;
import java.util.ArrayList;
import java.util.List;

/// Where objects, components and entries of applications name the workload of an instance by kind and name, as `workloadRefs` and
/// `scaleTargetRef` do, or a Service as an Ingress does. Of several workloads of a name each is meant by what is nearest to it.
final class WorkloadReferences {
    private static final String NAMED = "metadata.name";
    private static final GroupVersionKind SERVICE = new GroupVersionKind("", "v1", "Service");

    private final Application application;
    private final ComponentInstance instance;
    private final GroupVersionKind type;
    private final boolean follows;

    WorkloadReferences(Application application, ComponentInstance instance, Component component) {
        this.application = application;
        this.instance = instance;
        this.type = component.workload().type();
        this.follows = !type.kind().isEmpty() && isNamedAfterInstance(component);
    }

    /// Whether no template and no parameter names the workload, so that it is called as its instance.
    private static boolean isNamedAfterInstance(Component component) {
        return component.workload().name().isEmpty()
                && component.parameters().stream()
                        .noneMatch(parameter -> parameter.fieldPaths().contains(NAMED));
    }

    void rename(String next, Draft draft) throws RefusedException {
        for (Found found : find(draft)) {
            draft.follow(found.place, found.path.key(found.key), next);
        }
    }

    /// Takes references out of lists; single ones stay, for nothing could stand in their place.
    void remove(Draft draft) throws RefusedException {
        for (Found found : find(draft).reversed()) {
            if (found.path.steps().getLast() instanceof FieldPath.Step.Index
                    && found.key.equals("name")) {
                draft.remove(found.place, found.path);
            }
        }
    }

    /// @param path of the mapping that refers
    /// @param key where it says the name
    private record Found(Place place, FieldPath path, String key) {}

    private List<Found> find(Draft draft) throws RefusedException {
        List<Found> found = new ArrayList<>();
        if (!follows) {
            return found;
        }
        OamModel model = draft.model();
        List<Site> rivals = rivals(model);
        for (PlainObject object : model.objects()) {
            KubeObject content = object.object();
            if (means(new Site(content.namespace(), object.place()), rivals)) {
                collect(content.content(), object.place(), object.place().path(), found);
            }
        }
        for (Component component : model.components()) {
            if (means(Site.of(component), rivals)) {
                FieldPath workload =
                        component.place().path().plus(FieldPath.ofKeys("spec", "workload"));
                collect(component.workload().content(), component.place(), workload, found);
            }
        }
        for (Application each : model.applications()) {
            if (means(Site.of(each), rivals)) {
                for (ComponentInstance entry : each.instances()) {
                    Place place = entry.place();
                    Value value = place.path().in(draft.content(place)).orElse(Value.Null.NULL);
                    collect(value, place, place.path(), found);
                }
            }
        }
        return found;
    }

    /// Where all applications stand that have a workload of this kind and name, the own one first.
    private List<Site> rivals(OamModel model) {
        List<Site> rivals = new ArrayList<>();
        rivals.add(Site.of(application));
        for (Application other : model.applications()) {
            boolean isRival =
                    !other.id().equals(application.id())
                            && other.instances().stream()
                                    .filter(each -> each.name().equals(instance.name()))
                                    .flatMap(each -> model.componentOf(each).stream())
                                    .anyMatch(each -> each.workload().type().sameKind(type));
            if (isRival) {
                rivals.add(Site.of(other));
            }
        }
        return rivals;
    }

    private boolean means(Site site, List<Site> rivals) {
        return Nearness.mayMeet(site.namespace(), application.namespace())
                && Nearness.best(site, rivals, rival -> rival)
                        .filter(rivals.getFirst()::equals)
                        .isPresent();
    }

    private void collect(Value value, Place place, FieldPath at, List<Found> found) {
        switch (value) {
            case Value.Mapping mapping -> {
                if (isReference(mapping) || isBackend(mapping, at)) {
                    found.add(new Found(place, at, "name"));
                }
                if (isService() && says(mapping, "serviceName")) {
                    found.add(new Found(place, at, "serviceName"));
                }
                mapping.entries()
                        .forEach((key, inner) -> collect(inner, place, at.key(key), found));
            }
            case Value.Sequence sequence -> {
                for (int i = 0; i < sequence.items().size(); i++) {
                    collect(sequence.items().get(i), place, at.index(i), found);
                }
            }
            case Value.Text _, Value.Whole _, Value.Real _, Value.Bool _, Value.Null _ -> {}
        }
    }

    private boolean isReference(Value.Mapping mapping) {
        String apiVersion = mapping.textAt("apiVersion").orElse(type.apiVersion());
        String kind = mapping.textAt("kind").orElse("");
        return says(mapping, "name") && GroupVersionKind.of(apiVersion, kind).sameKind(type);
    }

    /// `service: {name: web, port: …}`, which says no kind.
    private boolean isBackend(Value.Mapping mapping, FieldPath at) {
        return isService()
                && says(mapping, "name")
                && mapping.get("kind").isEmpty()
                && at.steps().getLast() instanceof FieldPath.Step.Key(String key)
                && key.equals("service");
    }

    private boolean isService() {
        return type.sameKind(SERVICE);
    }

    private boolean says(Value.Mapping mapping, String key) {
        return mapping.textAt(key).map(instance.name()::equals).orElse(false);
    }
}
