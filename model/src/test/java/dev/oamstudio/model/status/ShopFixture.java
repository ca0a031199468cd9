package dev.oamstudio.model.status;

import dev.oamstudio.model.kube.KubeEvent;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.kube.ObjectKey;
import dev.oamstudio.model.render.Folder;
import dev.oamstudio.model.render.RenderedObject;
import dev.oamstudio.model.render.Rendering;
import dev.oamstudio.model.yaml.Value;
import java.util.ArrayList;
import java.util.List;

/// A small shop, frontend after checkout, and clusters in which it stands in different states.
final class ShopFixture {
    static final Rendering SHOP =
            Folder.of(
                            """
                            apiVersion: core.oam.dev/v1alpha2
                            kind: ApplicationConfiguration
                            metadata: {name: shop, namespace: shop}
                            spec:
                              components:
                                - componentName: web
                                  instanceName: checkout
                                  scopes: [{scope: {apiVersion: ex.dev/v1, kind: Net, name: net}}]
                                  traits: [{trait: {apiVersion: ex.dev/v1, kind: Route, metadata: {name: route}}}]
                                - componentName: web
                                  instanceName: frontend
                                  dependencies: [checkout]
                            ---
                            apiVersion: core.oam.dev/v1alpha2
                            kind: Component
                            metadata: {name: web}
                            spec:
                              workload:
                                apiVersion: apps/v1
                                kind: Deployment
                                spec: {replicas: 1, template: {spec: {containers: [{name: web, image: "shop:2"}]}}}
                            ---
                            {apiVersion: ex.dev/v1, kind: Net, metadata: {name: net}}
                            ---
                            {apiVersion: v1, kind: Secret, metadata: {name: login}}
                            """)
                    .render();

    static final String READY =
            "replicas: 1, updatedReplicas: 1, readyReplicas: 1, availableReplicas: 1";
    static final String STARTING = "replicas: 1, updatedReplicas: 1";

    private final List<KubeObject> objects = new ArrayList<>();
    private final List<KubeEvent> events = new ArrayList<>();

    /// Everything that has no pods is there and well.
    static ShopFixture standing() {
        ShopFixture fixture = new ShopFixture();
        fixture.objects.add(applied("login"));
        fixture.objects.add(
                with(applied("net"), "status", "{conditions: [{type: Ready, status: 'True'}]}"));
        fixture.objects.add(
                with(applied("route"), "status", "{conditions: [{type: Ready, status: 'True'}]}"));
        return fixture;
    }

    static ShopFixture empty() {
        return new ShopFixture();
    }

    ShopFixture deployment(String name, String status) {
        objects.add(
                with(applied(name), "status", "{" + status + "}")
                        .withMetadata("uid", Value.text(name)));
        return this;
    }

    ShopFixture replicaSet(String owner, String name, String content) {
        return owned("apps/v1, kind: ReplicaSet", "Deployment", owner, name + "|" + content);
    }

    ShopFixture pod(String owner, String name, String status) {
        return owned("v1, kind: Pod", "ReplicaSet", owner, name + "|status: {" + status + "}");
    }

    private ShopFixture owned(String type, String ownerKind, String owner, String nameAndContent) {
        int bar = nameAndContent.indexOf('|');
        String name = nameAndContent.substring(0, bar);
        objects.add(
                Folder.object(
                        """
                        {apiVersion: %s, metadata: {name: %s, namespace: shop, uid: %s,
                         ownerReferences: [{apiVersion: apps/v1, kind: %s, name: %s, uid: %s}]}, %s}
                        """
                                .formatted(
                                        type,
                                        name,
                                        name,
                                        ownerKind,
                                        owner,
                                        owner,
                                        nameAndContent.substring(bar + 1))));
        return this;
    }

    ShopFixture add(KubeObject object) {
        objects.add(object);
        return this;
    }

    /// Puts an object where one of its key was.
    ShopFixture replacing(KubeObject object) {
        objects.removeIf(other -> other.key().equals(object.key()));
        return add(object);
    }

    ShopFixture warning(ObjectKey about, String message) {
        events.add(StatusFixture.warning(about, "Warned", message));
        return this;
    }

    Observation observation() {
        return StatusFixture.observed(objects, events);
    }

    /// A rendered object as it is once applied.
    static KubeObject applied(String name) {
        return SHOP.objects().stream()
                .map(RenderedObject::object)
                .filter(object -> object.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static KubeObject with(KubeObject object, String field, String yaml) {
        return new KubeObject(object.content().with(field, Folder.value(yaml)));
    }
}
