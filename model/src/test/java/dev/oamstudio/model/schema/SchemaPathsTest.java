package dev.oamstudio.model.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.kube.GroupVersionKind;
import org.junit.jupiter.api.Test;

/// How field paths go on in the schema of a Deployment.
class SchemaPathsTest {
    private static final Schema DEPLOYMENT =
            KubernetesVersion.newest()
                    .schemas()
                    .find(new GroupVersionKind("apps", "v1", "Deployment"))
                    .orElseThrow();

    @Test
    void aBegunFieldIsCompleted() {
        assertThat(SchemaPaths.from(DEPLOYMENT, "spec.repl")).containsExactly("spec.replicas");
        assertThat(SchemaPaths.from(DEPLOYMENT, "sp")).containsExactly("spec");
        assertThat(SchemaPaths.from(DEPLOYMENT, "spec.replicas")).isEmpty();
    }

    @Test
    void listsAreEnteredAtTheirFirstItem() {
        assertThat(SchemaPaths.from(DEPLOYMENT, "spec.template.spec.cont"))
                .containsExactly("spec.template.spec.containers[0]");
        assertThat(SchemaPaths.from(DEPLOYMENT, "spec.template.spec.containers[0].ima"))
                .containsExactly(
                        "spec.template.spec.containers[0].image",
                        "spec.template.spec.containers[0].imagePullPolicy");
    }

    @Test
    void whatIsUnknownOrUnfinishedLeadsNowhere() {
        assertThat(SchemaPaths.from(DEPLOYMENT, "spec.nothing.a")).isEmpty();
        assertThat(SchemaPaths.from(DEPLOYMENT, "spec[.a")).isEmpty();
        assertThat(SchemaPaths.from(Schema.ANYTHING, "spec.a")).isEmpty();
    }
}
