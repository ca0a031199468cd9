package dev.oamstudio.model.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.kube.GroupVersionKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class KubernetesSchemasTest {
    private static final GroupVersionKind DEPLOYMENT = GroupVersionKind.of("apps/v1", "Deployment");

    @ParameterizedTest
    @EnumSource
    void everyKindOfAVersionHasASchemaAllOfWhoseReferencesLeadSomewhere(KubernetesVersion version) {
        assertThat(version.schemas().kinds()).hasSizeGreaterThan(50);
        for (ApiKind kind : version.schemas().kinds()) {
            Schema schema = version.schemas().find(kind.type()).orElseThrow();
            assertThat(schema.type()).as(kind.toString()).contains("object");
            assertThat(schema.properties().values())
                    .as(kind.toString())
                    .noneMatch(field -> field.json().get("$ref").isPresent());
        }
    }

    @Test
    void theVersionsAreThoseThatAreStored() {
        assertThat(SchemaFiles.lines("kubernetes/versions"))
                .isEqualTo(List.of("1.36", "1.35", "1.34"));
        assertThat(KubernetesVersion.values())
                .extracting(KubernetesVersion::label)
                .containsExactly("1.36", "1.35", "1.34");
    }

    @Test
    void aVersionIsFoundByWhatServersAndPeopleWrite() {
        assertThat(List.of("1.35", "v1.35", "v1.35.2", "1.35.0-rc.1"))
                .allSatisfy(written ->
                        assertThat(KubernetesVersion.of(written))
                                .contains(KubernetesVersion.V1_35));
        assertThat(KubernetesVersion.of("1.3")).isEmpty();
        assertThat(KubernetesVersion.of("1.350")).isEmpty();
        assertThat(KubernetesVersion.of("")).isEmpty();
    }

    @Test
    void aDefinitionThatCameLaterIsNotInAnOlderVersion() {
        List<GroupVersionKind> newest = types(KubernetesVersion.V1_36);
        List<GroupVersionKind> oldest = types(KubernetesVersion.V1_34);
        assertThat(newest).isNotEqualTo(oldest);
        assertThat(oldest)
                .allSatisfy(type ->
                        assertThat(KubernetesVersion.V1_34.schemas().find(type)).isPresent());
    }

    @Test
    void aKindTellsItsPluralAndWhetherItIsNamespaced() {
        assertThat(KubernetesVersion.newest().schemas().kind(DEPLOYMENT))
                .contains(
                        new ApiKind(
                                DEPLOYMENT, "io.k8s.api.apps.v1.Deployment", "deployments", true));
        assertThat(
                        KubernetesVersion.newest()
                                .schemas()
                                .kind(GroupVersionKind.of("v1", "Namespace")))
                .map(ApiKind::namespaced)
                .contains(false);
    }

    @Test
    void aKindThatIsNotServedHasNoSchema() {
        assertThat(
                        KubernetesVersion.newest()
                                .schemas()
                                .find(GroupVersionKind.of("apps/v1beta1", "Deployment")))
                .isEmpty();
    }

    @Test
    void whatWasRemovedIsKnownWithItsVersion() {
        assertThat(RemovedApi.of(GroupVersionKind.of("policy/v1beta1", "PodDisruptionBudget")))
                .map(RemovedApi::removedIn)
                .contains(25);
        assertThat(RemovedApi.of(DEPLOYMENT)).isEqualTo(Optional.empty());
    }

    private static List<GroupVersionKind> types(KubernetesVersion version) {
        return version.schemas().kinds().stream().map(ApiKind::type).toList();
    }
}
