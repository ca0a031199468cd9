package dev.oamstudio.cluster.contract;

import static dev.oamstudio.cluster.contract.Objects.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import dev.oamstudio.model.deploy.ClusterException;
import dev.oamstudio.model.deploy.ClusterException.Kind;
import dev.oamstudio.model.deploy.ResourceQuery;
import dev.oamstudio.model.deploy.ResourceType;
import dev.oamstudio.model.kube.Condition;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.Value;
import org.junit.jupiter.api.Test;

/// Kinds that a CustomResourceDefinition makes.
interface CustomKindContract extends ClusterContract {
    GroupVersionKind DEFINITION =
            GroupVersionKind.of("apiextensions.k8s.io/v1", "CustomResourceDefinition");
    GroupVersionKind GADGET = GroupVersionKind.of("example.com/v1", "Gadget");

    @Test
    default void aDefinitionThatIsEstablishedMakesItsKindUsable()
            throws ClusterException, InterruptedException {
        establish();

        KubeObject gadget = apply(gadget("{size: 3}"));

        assertThat(cluster().discover()).contains(new ResourceType(GADGET, "gadgets", true, true));
        assertThat(gadget.generation()).isEqualTo(1);
        assertThat(gadget.text("spec", "colour")).as("filled in from the schema").isEqualTo("red");
        assertThat(cluster().list(new ResourceQuery(GADGET, here(), "")))
                .extracting(KubeObject::name)
                .containsExactly("g");
    }

    @Test
    default void theSchemaIsKept() throws ClusterException, InterruptedException {
        establish();

        assertThat(refused("{colour: blue}")).hasMessageContaining("spec.size: Required value");
        assertThat(refused("{size: 0}"))
                .hasMessageContaining("spec.size")
                .hasMessageContaining("greater than or equal to 1");
        assertThat(refused("{size: big}")).hasMessageContaining("spec.size");
        assertThat(refused("{size: 1, weight: 2}"))
                .hasMessageContaining(".spec.weight: field not declared in schema");
    }

    @Test
    default void statusOfACustomObjectIsLeftToControllersToo()
            throws ClusterException, InterruptedException {
        establish();
        Value.Mapping lying =
                gadget("{size: 1}")
                        .content()
                        .with("status", Objects.yaml("{secretName: mine}").content());

        KubeObject applied = apply(new KubeObject(lying));

        assertThat(applied.content().at("status", "secretName")).isEmpty();
    }

    @Test
    default void itemsOfListsAreKnownByTheKeysThatTheSchemaNames()
            throws ClusterException, InterruptedException {
        establish();
        apply(gadget("{size: 1, parts: [{name: wheel, count: 4}]}"));
        cluster().apply(gadget("{size: 1, parts: [{name: horn, count: 1}]}"), OTHERS);

        KubeObject both = apply(gadget("{size: 1, parts: [{name: wheel, count: 3}]}"));

        assertThat(both.content().itemsAt("spec", "parts"))
                .extracting(
                        part -> part.textAt("name").orElse(""),
                        part -> part.wholeAt("count").orElse(0L))
                .containsExactly(tuple("wheel", 3L), tuple("horn", 1L));
    }

    private void establish() throws ClusterException, InterruptedException {
        try (Watcher watcher = new Watcher(cluster(), new ResourceQuery(DEFINITION, "", ""))) {
            apply(Objects.resource("gadgets.yaml"));
            watcher.untilOne(definition ->
                    definition.name().equals("gadgets.example.com")
                            && definition
                                    .condition("Established")
                                    .filter(Condition::isTrue)
                                    .isPresent());
        }
    }

    private KubeObject gadget(String spec) {
        return in(
                here(),
                "{apiVersion: example.com/v1, kind: Gadget, metadata: {name: g}, spec: "
                        + spec
                        + "}");
    }

    private ClusterException refused(String spec) {
        ClusterException refused =
                catchThrowableOfType(ClusterException.class, () -> apply(gadget(spec)));
        assertThat(refused.kind()).isEqualTo(Kind.INVALID);
        return refused;
    }
}
