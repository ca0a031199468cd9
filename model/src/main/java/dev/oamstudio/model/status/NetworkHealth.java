package dev.oamstudio.model.status;

import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.Value;
import java.util.List;

/// The health of what leads requests to pods.
final class NetworkHealth {
    private NetworkHealth() {}

    static HealthReport service(KubeObject service) {
        List<Value> addresses = service.content().itemsAt("status", "loadBalancer", "ingress");
        if (!service.text("spec", "type").equals("LoadBalancer")) {
            return ExistenceHealth.of(service);
        }
        return addresses.isEmpty()
                ? HealthReport.progressing("status.no-address")
                : HealthReport.healthy("status.address", address(addresses.getFirst()));
    }

    /// Many ingress controllers never report an address, so a missing one is no fault.
    static HealthReport ingress(KubeObject ingress) {
        List<Value> addresses = ingress.content().itemsAt("status", "loadBalancer", "ingress");
        return addresses.isEmpty()
                ? HealthReport.healthy("status.address-not-reported")
                : HealthReport.healthy("status.address", address(addresses.getFirst()));
    }

    private static String address(Value entry) {
        return entry.textAt("hostname").or(() -> entry.textAt("ip")).orElse("");
    }
}
