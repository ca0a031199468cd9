package dev.oamstudio.model.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.diagnostic.ModelMessages;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TraitAppliesToWorkloadTest {
    private static final String APPLICATION =
            """
            apiVersion: core.oam.dev/v1alpha2
            kind: ApplicationConfiguration
            metadata: {name: farm}
            spec:
              components:
                - componentName: team
                  traits: [{trait: {apiVersion: farm.dev/v1, kind: Plough}}]
            ---
            apiVersion: core.oam.dev/v1alpha2
            kind: Component
            metadata: {name: team}
            spec: {workload: {apiVersion: farm.dev/v1, kind: Ox}}
            ---
            apiVersion: core.oam.dev/v1alpha2
            kind: TraitDefinition
            metadata: {name: ploughs.farm.dev}
            spec: {definitionRef: {name: ploughs.farm.dev}, appliesToWorkloads: [oxen.farm.dev]}
            """;
    private static final String DEFINITION =
            """
            ---
            apiVersion: apiextensions.k8s.io/v1
            kind: CustomResourceDefinition
            metadata: {name: PLURAL.farm.dev}
            spec:
              group: farm.dev
              names: {kind: Ox, plural: PLURAL}
              scope: Namespaced
              versions: [{name: v1, served: true, storage: true, schema: {openAPIV3Schema: {type: object}}}]
            """;

    @Test
    void aRefusalThatHangsOnAGuessedPluralSaysSo() {
        assertThat(said(APPLICATION))
                .singleElement()
                .asString()
                .contains("Its plural “oxes” is a guess from English");
    }

    @Test
    void aPluralThatIsToldIsNoGuess() {
        assertThat(said(APPLICATION + DEFINITION.replace("PLURAL", "oxes")))
                .singleElement()
                .asString()
                .doesNotContain("guess");
        assertThat(said(APPLICATION + DEFINITION.replace("PLURAL", "oxen"))).isEmpty();
    }

    private static List<String> said(String text) {
        ModelMessages messages = new ModelMessages(Locale.ENGLISH);
        return RuleBook.standard().check(RulePage.design(Map.of("farm.yaml", text))).stream()
                .filter(found -> found.rule().equals(TraitAppliesToWorkload.ID))
                .map(found -> messages.text(found.message()))
                .toList();
    }
}
