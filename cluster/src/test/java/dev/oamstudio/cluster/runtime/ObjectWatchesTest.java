package dev.oamstudio.cluster.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.cluster.convert.Events;
import dev.oamstudio.model.deploy.ClusterException;
import dev.oamstudio.model.deploy.ResourceQuery;
import dev.oamstudio.model.deploy.WatchEvent;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Many watches as one: when everything has been seen, when it may be old, and what is asked for.
class ObjectWatchesTest {
    private static final ResourceQuery MAPS = query("ConfigMap");
    private static final ResourceQuery SECRETS = query("Secret");
    private static final ResourceQuery EVENTS = new ResourceQuery(Events.TYPE, "default", "");

    private final Set<ResourceQuery> unknown = new HashSet<>();
    private final HeldCluster cluster = new HeldCluster(unknown::contains);
    private final List<String> said = new ArrayList<>();
    private final ObjectWatches watches =
            new ObjectWatches(cluster, Set.of(MAPS, SECRETS), said::add, () -> Instant.EPOCH);

    @AfterEach
    void end() {
        watches.close();
    }

    @Test
    void everythingHasBeenSeenWhenEachWatchHasSaidSo() throws ClusterException {
        watches.ensureOpen();
        cluster.say(MAPS, new WatchEvent.Synced());
        cluster.say(SECRETS, new WatchEvent.Synced());
        assertThat(watches.isSynced()).isFalse();

        cluster.say(EVENTS, new WatchEvent.Synced());
        assertThat(watches.isSynced()).isTrue();
    }

    @Test
    void eventsThatMayNotBeReadHoldNothingUp() throws ClusterException {
        watches.ensureOpen();
        cluster.say(MAPS, new WatchEvent.Synced());
        cluster.say(SECRETS, new WatchEvent.Synced());
        cluster.say(EVENTS, new WatchEvent.Interrupted("events is forbidden"));

        assertThat(watches.isSynced()).isTrue();
        assertThat(watches.isConnected()).isTrue();
        assertThat(said).isEmpty();
    }

    @Test
    void eventsAreNeverListed() throws ClusterException {
        watches.ensureOpen();
        for (int i = 0; i < 3; i++) {
            assertThat(watches.observation().events()).isEmpty();
        }

        assertThat(cluster.eventLists).hasValue(0);
    }

    @Test
    void aLostConnectionIsSaidOnceAndLastsUntilTheLastWatchIsBack() throws ClusterException {
        watches.ensureOpen();
        cluster.say(MAPS, new WatchEvent.Interrupted("cut"));
        cluster.say(SECRETS, new WatchEvent.Interrupted("cut too"));
        assertThat(watches.isConnected()).isFalse();

        cluster.say(MAPS, new WatchEvent.Resumed());
        assertThat(watches.isConnected()).isFalse();

        cluster.say(SECRETS, new WatchEvent.Resumed());
        assertThat(watches.isConnected()).isTrue();
        assertThat(said).containsExactly("cut");
    }

    @Test
    void whatIsSeenStaysSeenWhileTheConnectionIsLost() throws ClusterException {
        watches.ensureOpen();
        cluster.say(MAPS, new WatchEvent.Added(map()));
        cluster.say(MAPS, new WatchEvent.Interrupted("cut"));

        assertThat(watches.observation().objects()).containsOnlyKeys(map().key());
    }

    @Test
    void aKindThatIsNotServedHoldsNothingUpAndIsTriedAgain() throws ClusterException {
        unknown.add(SECRETS);
        watches.ensureOpen();
        cluster.say(MAPS, new WatchEvent.Synced());
        cluster.say(EVENTS, new WatchEvent.Synced());
        assertThat(watches.isSynced()).isTrue();

        unknown.clear();
        watches.ensureOpen();
        assertThat(cluster.isWatched(SECRETS)).isTrue();
        assertThat(watches.isSynced()).isFalse();
    }

    @Test
    void closingClosesAllWatches() throws ClusterException {
        watches.ensureOpen();
        watches.close();

        assertThat(List.of(MAPS, SECRETS, EVENTS)).noneMatch(cluster::isWatched);
    }

    private static KubeObject map() {
        return new KubeObject(
                Json.read(
                                "{\"apiVersion\": \"v1\", \"kind\": \"ConfigMap\", \"metadata\": {\"name\": \"a\", \"namespace\": \"default\"}}")
                        .mappingAt());
    }

    private static ResourceQuery query(String kind) {
        return new ResourceQuery(new GroupVersionKind("", "v1", kind), "default", "");
    }
}
