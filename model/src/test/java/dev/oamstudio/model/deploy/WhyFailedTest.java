package dev.oamstudio.model.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.deploy.ClusterException.FieldConflict;
import dev.oamstudio.model.deploy.ClusterException.Kind;
import dev.oamstudio.model.kube.ObjectKey;
import dev.oamstudio.model.render.Folder;
import dev.oamstudio.model.status.StatusFixture;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Failures in words: what happened, and what to do.
class WhyFailedTest {
    private static final ObjectKey WEB = Folder.key("apps/v1 Deployment default/web");

    @Test
    void aConflictNamesFieldsAndManagersOnce() {
        ClusterException conflict =
                new ClusterException(
                        Kind.CONFLICT,
                        "conflict",
                        List.of(
                                new FieldConflict("spec.replicas", "hpa"),
                                new FieldConflict("spec.paused", "hpa")));

        assertThat(words(conflict))
                .containsExactly(
                        WEB + " was not applied: hpa set spec.replicas, spec.paused.",
                        "Take spec.replicas, spec.paused out of the design and leave it to hpa, or have hpa give it up.");
    }

    @Test
    void anUnknownKindIsToBeAdded() {
        assertThat(words(new ClusterException(Kind.UNKNOWN_KIND, "no matches")))
                .containsExactly(
                        WEB + " was not applied: this cluster does not know the kind. no matches",
                        "Add the CustomResourceDefinition of "
                                + WEB.type()
                                + " to this folder, or install what serves it.");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindOfFailureHasBothSentences(Kind kind) {
        assertThat(words(new ClusterException(kind, "what the server said")))
                .hasSize(2)
                .allSatisfy(sentence -> assertThat(sentence).doesNotContain("deploy.").isNotBlank())
                .satisfies(
                        sentences -> assertThat(sentences.getFirst()).startsWith(WEB.toString()));
    }

    private static List<String> words(ClusterException failure) {
        WhyFailed why = WhyFailed.of(WEB, failure);
        return List.of(StatusFixture.words(why.sentence()), StatusFixture.words(why.nextStep()));
    }
}
