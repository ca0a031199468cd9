package dev.oamstudio.cluster.sandbox.controller;

import static dev.oamstudio.cluster.convert.Values.mapping;
import static dev.oamstudio.cluster.convert.Values.sequence;

import dev.oamstudio.cluster.sandbox.server.Selector;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.Value;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Gives a Service its address and keeps the slice of the pods behind it.
final class ServiceController implements Controller {
    @Override
    public GroupVersionKind looksAfter() {
        return Kind.SERVICE;
    }

    @Override
    public boolean minds(KubeObject changed) {
        return changed.type().equals(Kind.POD);
    }

    @Override
    public void reconcile(KubeObject service, World world) {
        if (service.isDeleting() || service.text("spec", "type").equals("ExternalName")) {
            return;
        }
        if (service.text("spec", "clusterIP").isEmpty()) {
            giveAddress(service, world);
            return;
        }
        balance(service, world);
        Value.Mapping selector = service.content().mappingAt("spec", "selector");
        if (!selector.isEmpty()) {
            writeSlice(service, Selector.of(selector), world);
        }
    }

    private static void giveAddress(KubeObject service, World world) {
        String address = "10.0.0." + (2 + Math.floorMod(Hashes.number(service.uid()), 252));
        Value.Mapping spec =
                service.content()
                        .mappingAt("spec")
                        .with("clusterIP", Value.text(address))
                        .with("clusterIPs", sequence(address));
        world.write(service, new KubeObject(service.content().with("spec", spec)));
    }

    /// An outer address for those that ask for a load balancer, after a moment.
    private static void balance(KubeObject service, World world) {
        boolean wanted = service.text("spec", "type").equals("LoadBalancer");
        boolean given = wanted && world.passed(service, "balancer", Duration.ofSeconds(2));
        String address = "192.0.2." + (1 + Math.floorMod(Hashes.number(service.uid()), 253));
        Value.Mapping balancer =
                given ? mapping("ingress", sequence(mapping("ip", address))) : Value.Mapping.EMPTY;
        world.status(service, mapping("loadBalancer", balancer));
    }

    private static void writeSlice(
            KubeObject service, Predicate<Map<String, String>> selector, World world) {
        List<Value> endpoints =
                world.list(Kind.POD, service.namespace()).stream()
                        .filter(pod -> selector.test(pod.labels()))
                        .filter(pod -> !pod.text("status", "podIP").isEmpty())
                        .map(ServiceController::endpoint)
                        .toList();
        List<Value> ports =
                service.content().itemsAt("spec", "ports").stream()
                        .map(port ->
                                (Value)
                                        mapping(
                                                "name", port.textAt("name").orElse(""),
                                                "port",
                                                        port.get("targetPort")
                                                                .filter(p ->
                                                                        p instanceof Value.Whole)
                                                                .or(() -> port.get("port"))
                                                                .orElse(Value.whole(0)),
                                                "protocol", port.textAt("protocol").orElse("TCP")))
                        .toList();
        String name =
                service.name()
                        + "-"
                        + Hashes.letters(Integer.toUnsignedLong(Hashes.number(service.uid())), 5);
        Value.Mapping metadata =
                PodTemplate.owned(service, name, Value.Mapping.EMPTY)
                        .with("labels", mapping("kubernetes.io/service-name", service.name()));
        world.write(
                service,
                new KubeObject(
                        mapping(
                                "apiVersion",
                                "discovery.k8s.io/v1",
                                "kind",
                                "EndpointSlice",
                                "metadata",
                                metadata,
                                "addressType",
                                "IPv4",
                                "endpoints",
                                sequence(endpoints),
                                "ports",
                                sequence(ports))));
    }

    private static Value endpoint(KubeObject pod) {
        boolean ready = Replicas.isReady(pod);
        return mapping(
                "addresses", sequence(pod.text("status", "podIP")),
                "conditions",
                        mapping("ready", ready, "serving", ready, "terminating", pod.isDeleting()),
                "nodeName", pod.text("spec", "nodeName"),
                "targetRef",
                        mapping(
                                "kind",
                                "Pod",
                                "name",
                                pod.name(),
                                "namespace",
                                pod.namespace(),
                                "uid",
                                pod.uid()));
    }
}
