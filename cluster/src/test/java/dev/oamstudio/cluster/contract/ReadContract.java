package dev.oamstudio.cluster.contract;

import static dev.oamstudio.cluster.contract.Objects.CONFIG_MAP;
import static dev.oamstudio.cluster.contract.Objects.DEPLOYMENT;
import static dev.oamstudio.cluster.contract.Objects.configMap;
import static dev.oamstudio.cluster.contract.Objects.deployment;
import static dev.oamstudio.cluster.contract.Objects.key;
import static dev.oamstudio.cluster.contract.Objects.labelled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.oamstudio.model.deploy.ClusterException;
import dev.oamstudio.model.deploy.ClusterException.Kind;
import dev.oamstudio.model.deploy.ResourceQuery;
import dev.oamstudio.model.deploy.ResourceType;
import dev.oamstudio.model.deploy.WatchEvent;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.kube.KubeObject;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/// Discovery, get, list, delete and watch.
interface ReadContract extends ClusterContract {
    @Test
    default void theKindsThatEveryClusterHasAreDiscovered() throws ClusterException {
        assertThat(cluster().discover())
                .contains(
                        new ResourceType(DEPLOYMENT, "deployments", true, true),
                        new ResourceType(CONFIG_MAP, "configmaps", true, true),
                        new ResourceType(
                                GroupVersionKind.of("v1", "Namespace"), "namespaces", false, true),
                        new ResourceType(
                                GroupVersionKind.of("batch/v1", "CronJob"),
                                "cronjobs",
                                true,
                                true));
    }

    @Test
    default void whatIsNotThereIsNoFailure() throws ClusterException {
        assertThat(cluster().get(key(CONFIG_MAP, here(), "nothing"))).isEmpty();
        cluster().delete(key(CONFIG_MAP, here(), "nothing"));
    }

    @Test
    default void whatIsDeletedIsGone() throws ClusterException {
        KubeObject settings = apply(settings("colour", "red"));

        cluster().delete(settings.key());

        assertThat(cluster().get(settings.key())).isEmpty();
    }

    @Test
    default void aListHasWhatItsLabelsAskFor() throws ClusterException {
        apply(labelled(configMap(here(), "a", "k", "v"), "team", "red"));
        apply(labelled(configMap(here(), "b", "k", "v"), "team", "blue"));
        apply(labelled(configMap(here(), "c", "k", "v"), "team", "red"));

        assertThat(names(new ResourceQuery(CONFIG_MAP, here(), "team=red")))
                .containsExactly("a", "c");
        assertThat(names(new ResourceQuery(CONFIG_MAP, here(), "team!=red")))
                .contains("b")
                .doesNotContain("a", "c");
        assertThat(names(new ResourceQuery(CONFIG_MAP, "", "team=blue"))).contains("b");
        assertThat(names(new ResourceQuery(DEPLOYMENT, here(), ""))).isEmpty();
    }

    @Test
    default void listsAndWatchesShowAnObjectAsGetDoesWhoWroteItIncluded()
            throws ClusterException, InterruptedException {
        KubeObject settings = apply(labelled(settings("colour", "red"), "whole", "yes"));
        ResourceQuery query = new ResourceQuery(CONFIG_MAP, here(), "whole=yes");

        assertThat(settings.content().itemsAt("metadata", "managedFields")).hasSize(1);
        assertThat(cluster().list(query)).containsExactly(settings);
        try (Watcher watcher = new Watcher(cluster(), query)) {
            assertThat(watcher.next()).isEqualTo(new WatchEvent.Added(settings));
        }
    }

    @Test
    default void aWatchReportsWhatIsThereThenWhatChanges()
            throws ClusterException, InterruptedException {
        apply(watched("first", "1"));
        try (Watcher watcher =
                new Watcher(cluster(), new ResourceQuery(CONFIG_MAP, here(), "watched=yes"))) {
            List<String> story = new ArrayList<>();
            while (!story.contains("synced")) {
                tell(watcher.next(), story);
            }
            apply(watched("second", "1"));
            apply(watched("second", "2"));
            cluster().delete(key(CONFIG_MAP, here(), "first"));
            while (!story.contains("deleted first")) {
                tell(watcher.next(), story);
            }

            assertThat(story)
                    .containsExactly(
                            "added first 1",
                            "synced",
                            "added second 1",
                            "modified second 2",
                            "deleted first");
        }
    }

    @Test
    default void whatComesToMatchAWatchIsAddedAndWhatCeasesToIsDeleted()
            throws ClusterException, InterruptedException {
        apply(configMap(here(), "first", "k", "1"));
        try (Watcher watcher =
                new Watcher(cluster(), new ResourceQuery(CONFIG_MAP, here(), "team=red"))) {
            List<String> story = new ArrayList<>();
            tell(watcher.next(), story);
            apply(labelled(configMap(here(), "first", "k", "1"), "team", "red"));
            tell(watcher.next(), story);
            apply(labelled(configMap(here(), "first", "k", "1"), "team", "blue"));
            tell(watcher.next(), story);

            assertThat(story).containsExactly("synced", "added first 1", "deleted first");
        }
    }

    @Test
    default void aClosedWatchReportsNothingMore() throws ClusterException, InterruptedException {
        List<WatchEvent> heard = new ArrayList<>();
        try (Watcher witness = watch(DEPLOYMENT)) {
            var closed =
                    cluster()
                            .watch(
                                    new ResourceQuery(DEPLOYMENT, here(), ""),
                                    event -> {
                                        synchronized (heard) {
                                            heard.add(event);
                                        }
                                    });
            closed.close();
            closed.close();
            apply(deployment(here(), "web", "nginx:1", 0));
            witness.untilOne(object -> object.name().equals("web"));
        }
        synchronized (heard) {
            assertThat(heard).noneMatch(WatchEvent.Added.class::isInstance);
        }
    }

    @Test
    default void aKindThatNobodyDefinedIsUnknown() {
        GroupVersionKind type = GroupVersionKind.of("nowhere.example.com/v1", "Thing");
        KubeObject thing =
                Objects.in(
                        here(),
                        "{apiVersion: nowhere.example.com/v1, kind: Thing, metadata: {name: a}}");

        assertThat(
                        List.of(
                                kind(() -> apply(thing)),
                                kind(() -> cluster().get(thing.key())),
                                kind(() -> cluster().list(new ResourceQuery(type, here(), ""))),
                                kind(() ->
                                        cluster()
                                                .watch(
                                                        new ResourceQuery(type, here(), ""),
                                                        event -> {}))))
                .containsOnly(Kind.UNKNOWN_KIND);
    }

    private KubeObject watched(String name, String value) {
        return labelled(configMap(here(), name, "k", value), "watched", "yes");
    }

    private static Kind kind(ThrowingCallable call) {
        return catchThrowableOfType(ClusterException.class, call).kind();
    }

    private List<String> names(ResourceQuery query) throws ClusterException {
        return cluster().list(query).stream().map(KubeObject::name).toList();
    }

    private static void tell(WatchEvent event, List<String> story) {
        switch (event) {
            case WatchEvent.Added added -> story.add("added " + words(added.object()));
            case WatchEvent.Modified modified -> story.add("modified " + words(modified.object()));
            case WatchEvent.Deleted deleted -> story.add("deleted " + deleted.object().name());
            case WatchEvent.Synced ignored -> story.add("synced");
            case WatchEvent.Interrupted ignored -> story.add("interrupted");
            case WatchEvent.Resumed ignored -> story.add("resumed");
        }
    }

    private static String words(KubeObject object) {
        return object.name() + " " + object.text("data", "k");
    }
}
