package dev.oamstudio.model.dialect;

import dev.oamstudio.model.application.Application;
import dev.oamstudio.model.application.ComponentInstance;
import dev.oamstudio.model.application.Dialect;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.yaml.Place;
import java.util.ArrayList;
import java.util.List;

/// Reads applications: ApplicationConfigurations of upstream and of the EDAS dialect, which may be mixed within one document,
/// and KubeVela's Applications, which are kept as they are.
final class ApplicationReader {

    private ApplicationReader() {}

    /// @param key what the identities of its parts start with
    static Application read(Spot spot, String key) {
        List<Spot> entries = spot.at("spec", "components").items();
        Dialect dialect = DocumentDialect.of(spot.value()).orElse(Dialect.UPSTREAM);
        return application(spot, key, dialect, instances(key, entries));
    }

    /// A v1beta1 Application, without instances.
    static Application keep(Spot spot, String key) {
        return application(spot, key, Dialect.V1BETA1, List.of());
    }

    private static Application application(
            Spot spot, String key, Dialect dialect, List<ComponentInstance> instances) {
        Place place = spot.placeBy(spot.at("metadata", "name"), spot.key("kind"));
        return new Application(
                ElementId.application(key),
                spot.text("metadata", "name"),
                spot.text("metadata", "namespace"),
                dialect,
                instances,
                spot.object(),
                place);
    }

    private static List<ComponentInstance> instances(String application, List<Spot> entries) {
        Counter names = new Counter();
        List<ComponentInstance> instances = new ArrayList<>();
        for (Spot entry : entries) {
            if (entry.isMapping()) {
                instances.add(InstanceReader.read(entry, application, names));
            }
        }
        return instances;
    }
}
