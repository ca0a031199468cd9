package dev.oamstudio.model.kube;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.yaml.Json;
import dev.oamstudio.model.yaml.Value;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A Kubernetes object as a value.
class KubeObjectTest {
    private static final KubeObject WEB =
            new KubeObject(
                    (Value.Mapping)
                            Json.read(
                                    """
                                    {"apiVersion":"apps/v1","kind":"Deployment",
                                     "metadata":{"name":"web","namespace":"shop","uid":"u","resourceVersion":"7",
                                       "generation":3,"creationTimestamp":"2020-11-24T08:00:00Z","deletionTimestamp":"2020-11-25T08:00:00Z",
                                       "labels":{"app":"web","n":1},"annotations":{"a":"b"},
                                       "ownerReferences":[{"apiVersion":"v1","kind":"Pod","name":"p","uid":"o","controller":true},
                                                          {"apiVersion":"core.oam.dev/v1alpha2","kind":"Component","name":"c"}]},
                                     "status":{"observedGeneration":2,"conditions":[
                                       {"type":"Available","status":"True","reason":"Ok","message":"m","lastTransitionTime":"2020-11-24T08:00:01Z"},
                                       {"type":"Progressing","status":"False","lastTransitionTime":"yesterday"}]}}
                                    """));

    @Test
    void whatEveryObjectHasIsRead() {
        assertThat(WEB.key())
                .isEqualTo(
                        new ObjectKey(
                                new GroupVersionKind("apps", "v1", "Deployment"), "shop", "web"));
        assertThat(WEB.key()).hasToString("Deployment shop/web");
        assertThat(List.of(WEB.uid(), WEB.resourceVersion())).isEqualTo(List.of("u", "7"));
        assertThat(WEB.generation()).isEqualTo(3);
        assertThat(WEB.observedGeneration()).contains(2L);
        assertThat(WEB.created()).contains(Instant.parse("2020-11-24T08:00:00Z"));
        assertThat(WEB.isDeleting()).isTrue();
        assertThat(WEB.labels()).isEqualTo(Map.of("app", "web", "n", "1"));
        assertThat(WEB.annotations()).isEqualTo(Map.of("a", "b"));
    }

    @Test
    void ownersAreReadAndWhoControls() {
        assertThat(WEB.owners())
                .containsExactly(
                        new OwnerReference(new GroupVersionKind("", "v1", "Pod"), "p", "o", true),
                        new OwnerReference(
                                new GroupVersionKind("core.oam.dev", "v1alpha2", "Component"),
                                "c",
                                "",
                                false));
    }

    @Test
    void conditionsAreReadAndATimeThatIsNoneIsLeftOut() {
        assertThat(WEB.conditions())
                .containsExactly(
                        new Condition(
                                "Available",
                                "True",
                                "Ok",
                                "m",
                                Optional.of(Instant.parse("2020-11-24T08:00:01Z"))),
                        new Condition("Progressing", "False", "", "", Optional.empty()));
        assertThat(WEB.condition("Available").orElseThrow().isTrue()).isTrue();
        assertThat(WEB.condition("Progressing").orElseThrow().isFalse()).isTrue();
        assertThat(WEB.condition("Other")).isEmpty();
    }

    @Test
    void whatIsMissingIsEmpty() {
        KubeObject nothing = new KubeObject(Value.Mapping.EMPTY);
        assertThat(nothing.name() + nothing.namespace() + nothing.uid()).isEmpty();
        assertThat(nothing.owners()).isEmpty();
        assertThat(nothing.conditions()).isEmpty();
        assertThat(nothing.created()).isEmpty();
        assertThat(nothing.isDeleting()).isFalse();
        assertThat(KubeObject.looksLike(nothing.content())).isFalse();
        assertThat(KubeObject.looksLike(WEB.content())).isTrue();
    }

    @Test
    void typesAreReadFromApiVersionsAndWrittenBack() {
        GroupVersionKind pod = GroupVersionKind.of("v1", "Pod");
        GroupVersionKind web = GroupVersionKind.of("apps/v1", "Deployment");
        assertThat(pod).isEqualTo(new GroupVersionKind("", "v1", "Pod"));
        assertThat(List.of(pod.apiVersion(), web.apiVersion())).isEqualTo(List.of("v1", "apps/v1"));
        assertThat(web.sameKind(GroupVersionKind.of("apps/v1beta1", "Deployment"))).isTrue();
        assertThat(web.sameKind(GroupVersionKind.of("extensions/v1", "Deployment"))).isFalse();
        assertThat(web.compareTo(pod)).isNegative();
    }

    @Test
    void metadataIsSetWithoutTouchingTheRest() {
        KubeObject renamed = WEB.withMetadata("name", Value.text("shop"));
        assertThat(renamed.name()).isEqualTo("shop");
        assertThat(renamed.withMetadata("name", Value.text("web"))).isEqualTo(WEB);
    }
}
