package dev.oamstudio.model.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.application.ConditionRequirement;
import dev.oamstudio.model.application.DataInput;
import dev.oamstudio.model.application.DataOutput;
import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.model.application.TraitAttachment;
import dev.oamstudio.model.application.Wiring;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.TextRange;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TraitHashTest {
    private static final Place NOWHERE = new Place("", 0, FieldPath.ROOT, TextRange.at(0));

    /// Names that oam-kubernetes-runtime v0.3.3 gave on a cluster, and its own test vector.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "545647b965 | {apiVersion: core.oam.dev/v1alpha2, kind: ManualScalerTrait, spec: {replicaCount: 3}}",
                "7df96844b | {apiVersion: core.oam.dev/v1alpha2, kind: ManualScalerTrait, spec: {replicaCount: 2}}",
                "b4df5c848 | {apiVersion: ex.oam.dev/v1, kind: Foo, spec: {k: 1}}",
                "b4df5c848 | {spec: {k: 1}, kind: Foo, apiVersion: ex.oam.dev/v1}"
            })
    void theHashIsTheOneThatTheRuntimeMakesWhateverTheOrderOfKeys(String hash, String trait) {
        assertThat(new TraitHash(RuntimeVariant.RELEASED).of(attachment(trait, Wiring.NONE)))
                .isEqualTo(hash);
    }

    @ParameterizedTest
    @CsvSource({"MASTER, 86df449c7b", "RELEASED, 94d6ff75d"})
    void dataOutputsAndInputsCountAsEachRuntimeDumpsThem(RuntimeVariant variant, String hash) {
        Wiring wiring =
                new Wiring(
                        List.of(),
                        List.of(
                                new DataOutput(
                                        "o",
                                        "status.x",
                                        List.of(
                                                new ConditionRequirement(
                                                        "eq", "v", "", "status.y", NOWHERE)),
                                        NOWHERE)),
                        List.of(
                                new DataInput(
                                        "k", List.of("spec.a", "spec.b"), List.of(), NOWHERE)));

        assertThat(new TraitHash(variant).of(attachment("{}", wiring))).isEqualTo(hash);
    }

    @Test
    void whatIsHashedIsTheJsonThatAnApiServerServes() {
        assertThat(ServerJson.write(Folder.value("{b: '<a&b>', a: [1, true, null, 1.5]}")))
                .isEqualTo("{\"a\":[1,true,null,1.5],\"b\":\"\\u003ca\\u0026b\\u003e\"}");
    }

    private static TraitAttachment attachment(String trait, Wiring wiring) {
        return new TraitAttachment(new ElementId("t"), Folder.object(trait), wiring, NOWHERE);
    }
}
