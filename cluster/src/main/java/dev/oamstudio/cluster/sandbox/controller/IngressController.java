package dev.oamstudio.cluster.sandbox.controller;

import static dev.oamstudio.cluster.convert.Values.mapping;
import static dev.oamstudio.cluster.convert.Values.sequence;

import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.kube.KubeObject;
import java.time.Duration;

/// Gives an Ingress the address at which it answers.
final class IngressController implements Controller {
    @Override
    public GroupVersionKind looksAfter() {
        return Kind.INGRESS;
    }

    @Override
    public void reconcile(KubeObject ingress, World world) {
        if (!ingress.isDeleting() && world.passed(ingress, "address", Duration.ofSeconds(2))) {
            String address = "192.0.2." + (1 + Math.floorMod(Hashes.number(ingress.uid()), 253));
            world.status(
                    ingress,
                    mapping("loadBalancer", mapping("ingress", sequence(mapping("ip", address)))));
        }
    }
}
