package dev.oamstudio.cluster.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.oamstudio.model.deploy.ApplyOptions;
import dev.oamstudio.model.deploy.ClusterException;
import dev.oamstudio.model.deploy.ClusterException.Kind;
import dev.oamstudio.model.deploy.ResourceType;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.Json;
import dev.oamstudio.model.yaml.Value;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A server that says a definition is established before its discovery knows the kind, as busy API servers do.
class LateKindsTest {
    private static final ResourceType GADGET =
            new ResourceType(
                    GroupVersionKind.of("example.com/v1", "Gadget"), "gadgets", true, true);

    @TempDir Path folder;

    private final AtomicInteger unknownFor = new AtomicInteger();
    private HttpServer server;
    private KubernetesCluster cluster;

    @BeforeEach
    void connect() throws IOException, ClusterException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        Path file = folder.resolve("config");
        Files.writeString(
                file,
                """
                clusters: [{name: c, cluster: {server: 'http://127.0.0.1:%d'}}]
                users: [{name: u, user: {token: t}}]
                contexts: [{name: dev, context: {cluster: c, user: u}}]
                """
                        .formatted(server.getAddress().getPort()));
        cluster =
                KubernetesCluster.connect(
                        Kubeconfig.read(KubeconfigFiles.ofPaths(file)).contexts().getFirst(),
                        new ConnectLimits(Duration.ofSeconds(30), Duration.ofSeconds(30)));
    }

    @AfterEach
    void end() {
        cluster.close();
        server.stop(0);
    }

    @Test
    void aKindWhoseDefinitionWasAppliedIsWaitedFor() throws ClusterException {
        unknownFor.set(3);
        KubeObject definition = apply(definition());

        KubeObject gadget = apply(gadget());

        assertThat(definition.name()).isEqualTo("gadgets.example.com");
        assertThat(gadget).isEqualTo(gadget());
        assertThat(unknownFor).hasValue(0);
    }

    @Test
    void anExpectedKindIsDiscoveredBeforeTheServerListsItsGroup() throws ClusterException {
        KubeObject definition = apply(definition());

        assertThat(definition).isEqualTo(definition());
        assertThat(cluster.discover()).containsExactly(GADGET);
    }

    @Test
    void aKindThatNobodyPromisedIsUnknownAtOnce() {
        unknownFor.set(1);

        assertThat(catchThrowableOfType(ClusterException.class, () -> apply(gadget())))
                .returns(Kind.UNKNOWN_KIND, ClusterException::kind);
        assertThat(unknownFor).as("asked once").hasValue(0);
    }

    private KubeObject apply(KubeObject object) throws ClusterException {
        return cluster.apply(object, ApplyOptions.STANDARD);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String sent =
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String path = exchange.getRequestURI().getPath();
            String body =
                    switch (path) {
                        case "/version" -> "{\"gitVersion\": \"v1.36.3\"}";
                        case "/apis" -> "{\"groups\": []}";
                        case "/api/v1" -> "{\"resources\": []}";
                        case "/apis/apiextensions.k8s.io/v1" ->
                                resources("CustomResourceDefinition", "customresourcedefinitions");
                        case "/apis/example.com/v1" ->
                                unknownFor.getAndUpdate(left -> Math.max(0, left - 1)) > 0
                                        ? ""
                                        : resources("Gadget", "gadgets");
                        default -> sent;
                    };
            byte[] bytes =
                    (body.isEmpty() ? "404 page not found" : body).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(body.isEmpty() ? 404 : 200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static String resources(String kind, String plural) {
        return "{\"resources\": [{\"kind\": \"%s\", \"name\": \"%s\", \"namespaced\": %b, \"verbs\": [\"watch\"]}]}"
                .formatted(kind, plural, kind.equals("Gadget"));
    }

    private static KubeObject definition() {
        return object(
                """
                {"apiVersion": "apiextensions.k8s.io/v1", "kind": "CustomResourceDefinition",
                 "metadata": {"name": "gadgets.example.com"},
                 "spec": {"group": "example.com", "names": {"kind": "Gadget", "plural": "gadgets"},
                          "versions": [{"name": "v1", "served": true, "storage": true}]}}
                """);
    }

    private static KubeObject gadget() {
        return object(
                """
                {"apiVersion": "example.com/v1", "kind": "Gadget", "metadata": {"name": "g", "namespace": "n"}}
                """);
    }

    private static KubeObject object(String json) {
        return new KubeObject((Value.Mapping) Json.read(json));
    }
}
