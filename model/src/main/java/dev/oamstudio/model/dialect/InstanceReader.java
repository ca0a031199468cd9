package dev.oamstudio.model.dialect;

import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.application.ParameterValue;
import dev.oamstudio.model.application.ScopeMembership;
import dev.oamstudio.model.application.TraitAttachment;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.kube.KubeObject;
import java.util.List;

/// Reads one entry of an application's components.
final class InstanceReader {

    private InstanceReader() {}

    /// @param names the names of the instances before, so that equal ones get different identities
    static ComponentInstance read(Spot entry, String application, Counter names) {
        String component = componentName(entry);
        String name = entry.text("instanceName").isEmpty() ? component : entry.text("instanceName");
        ElementId id = ElementId.component(application, names.key(name));
        return new ComponentInstance(
                id,
                name,
                component,
                entry.text("revisionName"),
                parameters(entry.key("parameterValues")),
                WiringReader.read(entry),
                traits(id, entry.key("traits")),
                scopes(application, entry.key("scopes")),
                entry.placeBy(
                        entry.key("componentName"),
                        entry.key("revisionName"),
                        entry.key("instanceName")));
    }

    /// The revision's name without its last segment, as the runtime takes it; else the component's name.
    private static String componentName(Spot entry) {
        String revision = entry.text("revisionName");
        int dash = revision.lastIndexOf('-');
        return dash > 0 ? revision.substring(0, dash) : entry.text("componentName");
    }

    private static List<ParameterValue> parameters(Spot list) {
        return list.items().stream()
                .filter(Spot::isMapping)
                .map(entry ->
                        new ParameterValue(
                                entry.text("name"),
                                entry.key("value").value(),
                                entry.placeBy(entry.key("name"))))
                .toList();
    }

    private static List<TraitAttachment> traits(ElementId component, Spot list) {
        Counter counter = new Counter();
        return list.items().stream()
                .filter(Spot::isMapping)
                .map(entry -> trait(component, entry, counter))
                .toList();
    }

    private static TraitAttachment trait(ElementId component, Spot entry, Counter counter) {
        Spot trait = entry.has("trait") ? entry.key("trait") : entry;
        KubeObject object = trait.object();
        // Before the webhook has resolved it, a trait may be named by its definition alone.
        String kind = trait.has("kind") ? trait.text("kind") : trait.text("name");
        int count = counter.next(kind + "/" + object.name());
        return new TraitAttachment(
                ElementId.trait(component, kind, object.name(), count),
                object,
                WiringReader.read(entry),
                entry.placeBy(trait.key("kind"), trait.key("name")));
    }

    private static List<ScopeMembership> scopes(String application, Spot list) {
        return list.items().stream()
                .filter(Spot::isMapping)
                .map(entry -> scope(application, entry))
                .toList();
    }

    private static ScopeMembership scope(String application, Spot entry) {
        Spot reference = entry.has("scopeRef") ? entry.key("scopeRef") : entry.key("scope");
        String name = reference.text("name");
        GroupVersionKind type =
                GroupVersionKind.of(reference.text("apiVersion"), reference.text("kind"));
        return new ScopeMembership(
                ElementId.scope(application, type.kind(), name),
                type,
                name,
                reference.text("uid"),
                entry.placeBy(reference.key("name")));
    }
}
