package dev.oamstudio.model.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Place;
import dev.oamstudio.model.yaml.TextRange;
import dev.oamstudio.model.yaml.Value;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConflictsWithTest {

    private static final TraitDefinition SCALER =
            trait("scaler", "scalers.standard.oam.dev", Map.of());
    private static final TraitDefinition ROUTE =
            trait("route", "routes.extended.oam.dev", Map.of("role", "ingress", "stage", "beta"));

    @Test
    void namesOfDefinitionsAndCrdsAndGroupsConflict() {
        assertThat(
                        List.of(
                                "*",
                                "route",
                                "routes.extended.oam.dev",
                                "*.extended.oam.dev",
                                "labelSelector:role=ingress"))
                .allSatisfy(written ->
                        assertThat(new ConflictsWith(written).matches(SCALER, ROUTE))
                                .as(written)
                                .isTrue());
        assertThat(
                        List.of(
                                "",
                                "scaler",
                                "*.oam.dev",
                                "extended.oam.dev",
                                "labelSelector:role=egress"))
                .allSatisfy(written ->
                        assertThat(new ConflictsWith(written).matches(SCALER, ROUTE))
                                .as(written)
                                .isFalse());
    }

    @Test
    void twoTraitsOfOneDefinitionConflictByTheStarOnly() {
        assertAll(
                () -> assertThat(new ConflictsWith("*").matches(ROUTE, ROUTE)).isTrue(),
                () -> assertThat(new ConflictsWith("route").matches(ROUTE, ROUTE)).isFalse(),
                () ->
                        assertThat(new ConflictsWith("*.extended.oam.dev").matches(ROUTE, ROUTE))
                                .isFalse());
    }

    @Test
    void aConflictHoldsBothWays() {
        TraitDefinition jealous =
                new TraitDefinition(
                        "jealous",
                        "jealous.ex.dev",
                        List.of(),
                        List.of(new ConflictsWith("route")),
                        "",
                        false,
                        SCALER.object(),
                        SCALER.place());

        assertAll(
                () -> assertThat(jealous.conflictsWith(ROUTE)).isTrue(),
                () -> assertThat(ROUTE.conflictsWith(jealous)).isTrue(),
                () -> assertThat(ROUTE.conflictsWith(SCALER)).isFalse());
    }

    @Test
    void selectorsSelectAsKubernetesDoes() {
        Map<String, Boolean> expected =
                Map.ofEntries(
                        Map.entry("", true),
                        Map.entry("role", true),
                        Map.entry("!role", false),
                        Map.entry("!other", true),
                        Map.entry("role==ingress,stage=beta", true),
                        Map.entry("role=ingress,stage=alpha", false),
                        Map.entry("role!=egress", true),
                        Map.entry("other!=egress", true),
                        Map.entry("stage in (alpha, beta), role", true),
                        Map.entry("stage notin (alpha, beta)", false),
                        Map.entry("other notin (alpha)", true),
                        Map.entry("other in (alpha)", false),
                        Map.entry("other>1", false),
                        Map.entry("stage<5", false));

        assertThat(expected.keySet())
                .allSatisfy(selector ->
                        assertThat(
                                        new ConflictsWith("labelSelector:" + selector)
                                                .matches(SCALER, ROUTE))
                                .as(selector)
                                .isEqualTo(expected.get(selector)));
    }

    @Test
    void numbersAreCompared() {
        Map<String, String> rank = Map.of("rank", "7");
        assertAll(
                () ->
                        assertThat(LabelSelector.parse("rank>5").orElseThrow().matches(rank))
                                .isTrue(),
                () ->
                        assertThat(LabelSelector.parse("rank > 7").orElseThrow().matches(rank))
                                .isFalse(),
                () ->
                        assertThat(LabelSelector.parse("rank<8").orElseThrow().matches(rank))
                                .isTrue(),
                () -> assertThat(LabelSelector.fault("rank>x")).contains("rank>x"));
    }

    @Test
    void aSelectorThatCannotBeReadSaysWhereAndSelectsNothing() {
        ConflictsWith broken = new ConflictsWith("labelSelector:role=ingress, stage in beta");

        assertAll(
                () -> assertThat(broken.fault()).contains("stage in beta"),
                () -> assertThat(broken.matches(SCALER, ROUTE)).isFalse(),
                () -> assertThat(new ConflictsWith("labelSelector:role=ingress").fault()).isEmpty(),
                () -> assertThat(new ConflictsWith("route").fault()).isEmpty());
    }

    private static TraitDefinition trait(
            String name, String reference, Map<String, String> labels) {
        Value.Mapping texts = Value.Mapping.EMPTY;
        for (Map.Entry<String, String> label : labels.entrySet()) {
            texts = texts.with(label.getKey(), Value.text(label.getValue()));
        }
        KubeObject object = new KubeObject(Value.Mapping.EMPTY).withMetadata("labels", texts);
        Place place = new Place("definitions.yaml", 0, FieldPath.ROOT, TextRange.at(0));
        return new TraitDefinition(name, reference, List.of(), List.of(), "", false, object, place);
    }
}
