package dev.oamstudio.cluster.connect;

import dev.oamstudio.cluster.convert.Events;
import dev.oamstudio.cluster.convert.ListItems;
import dev.oamstudio.cluster.request.ApiRequests;
import dev.oamstudio.cluster.request.ObjectPages;
import dev.oamstudio.cluster.watch.ObjectWatch;
import dev.oamstudio.cluster.watch.ObjectWatch.Followed;
import dev.oamstudio.model.deploy.ApplyOptions;
import dev.oamstudio.model.deploy.Cluster;
import dev.oamstudio.model.deploy.ClusterException;
import dev.oamstudio.model.deploy.ClusterException.Kind;
import dev.oamstudio.model.deploy.ClusterIdentity;
import dev.oamstudio.model.deploy.ResourceQuery;
import dev.oamstudio.model.deploy.ResourceType;
import dev.oamstudio.model.deploy.WatchEvent;
import dev.oamstudio.model.deploy.Watching;
import dev.oamstudio.model.kube.KubeEvent;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.kube.ObjectKey;
import dev.oamstudio.model.yaml.Value;
import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import io.fabric8.kubernetes.client.KubernetesClientException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/// A real cluster behind the port. fabric8 holds the connection, its certificates and credentials; objects go to and fro as plain
/// JSON, so that what is applied is exactly what was rendered.
public final class KubernetesCluster implements Cluster {
    private final KubernetesClient client;
    private final ApiRequests api;
    private final ServedKinds kinds;
    private final ClusterIdentity identity;
    private final Set<Watching> watches = ConcurrentHashMap.newKeySet();

    private KubernetesCluster(
            KubernetesClient client, ApiRequests api, ServedKinds kinds, ClusterIdentity identity) {
        this.client = client;
        this.api = api;
        this.kinds = kinds;
        this.identity = identity;
    }

    /// Connects and asks for the version, so that a wrong address or credential shows at once.
    public static KubernetesCluster connect(KubeContext context) throws ClusterException {
        return connect(context, ConnectLimits.STANDARD);
    }

    static KubernetesCluster connect(KubeContext context, ConnectLimits limits)
            throws ClusterException {
        KubernetesClient client = client(context, ClientConfig.of(context, limits));
        ApiRequests api = new ApiRequests(client.getHttpClient(), context.server());
        try {
            String version =
                    new ApiRequests(client.getHttpClient(), context.server(), limits.answer())
                            .get("/version")
                            .textAt("gitVersion")
                            .orElse("");
            return new KubernetesCluster(
                    client,
                    api,
                    new ServedKinds(api, limits.answer()),
                    new ClusterIdentity(context.name(), context.server(), version, false));
        } catch (ClusterException failed) {
            client.close();
            throw new ClusterException(
                    failed.kind(),
                    "Context "
                            + context.name()
                            + " of "
                            + context.file()
                            + ": "
                            + failed.getMessage());
        }
    }

    private static KubernetesClient client(KubeContext context, Config config)
            throws ClusterException {
        try {
            return new KubernetesClientBuilder().withConfig(config).build();
        } catch (KubernetesClientException unusable) {
            throw ContextFault.of("credentials", context, String.valueOf(unusable.getMessage()));
        }
    }

    @Override
    public ClusterIdentity identity() {
        return identity;
    }

    @Override
    public List<ResourceType> discover() throws ClusterException {
        return kinds.all();
    }

    @Override
    public Optional<KubeObject> get(ObjectKey key) throws ClusterException {
        try {
            return Optional.of(new KubeObject(api.get(path(key)).mappingAt()));
        } catch (ClusterException failed) {
            if (failed.kind() == Kind.NOT_FOUND) {
                return Optional.empty();
            }
            throw failed;
        }
    }

    @Override
    public List<KubeObject> list(ResourceQuery query) throws ClusterException {
        return ObjectPages.read(api, path(query) + selector(query)).items().stream()
                .map(item -> ListItems.typed(item, query.type()))
                .toList();
    }

    @Override
    public KubeObject apply(KubeObject object, ApplyOptions options) throws ClusterException {
        String query =
                "?fieldManager="
                        + encode(options.fieldManager())
                        + "&force="
                        + options.force()
                        + (options.dryRun() ? "&dryRun=All" : "");
        KubeObject applied =
                new KubeObject(api.apply(path(object.key()) + query, object.content()).mappingAt());
        if (applied.type().kind().equals("CustomResourceDefinition") && !options.dryRun()) {
            kinds.expect(applied);
        }
        return applied;
    }

    @Override
    public void delete(ObjectKey key) throws ClusterException {
        Value options =
                Value.Mapping.EMPTY
                        .with("apiVersion", Value.text("v1"))
                        .with("kind", Value.text("DeleteOptions"))
                        .with("propagationPolicy", Value.text("Background"));
        try {
            Value ignored = api.delete(path(key), options);
        } catch (ClusterException failed) {
            if (failed.kind() != Kind.NOT_FOUND && failed.kind() != Kind.UNKNOWN_KIND) {
                throw failed;
            }
        }
    }

    @Override
    public List<KubeEvent> events(String namespace) throws ClusterException {
        String path = "/api/v1/namespaces/" + encode(namespace) + "/events?labelSelector=";
        return ObjectPages.read(api, path).items().stream()
                .map(item -> Events.of(new KubeObject(item.mappingAt())))
                .toList();
    }

    @Override
    public Watching watch(ResourceQuery query, Consumer<WatchEvent> listener)
            throws ClusterException {
        ObjectWatch watch =
                ObjectWatch.start(
                        new Followed(api, query, path(query) + selector(query)), listener);
        watches.add(watch);
        return () -> {
            watches.remove(watch);
            watch.close();
        };
    }

    @Override
    public void close() {
        watches.forEach(Watching::close);
        api.close();
        client.close();
    }

    private String path(ObjectKey key) throws ClusterException {
        return ServedKinds.path(kinds.of(key.type()), key.namespace()) + "/" + key.name();
    }

    private String path(ResourceQuery query) throws ClusterException {
        return ServedKinds.path(kinds.of(query.type()), query.namespace());
    }

    private static String selector(ResourceQuery query) {
        return "?labelSelector=" + encode(query.labelSelector());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
