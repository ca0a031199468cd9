package dev.oamstudio.model.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.kube.KubeObject;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.FieldPathException;
import dev.oamstudio.model.yaml.Value;
import dev.oamstudio.model.yaml.YamlFile;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SchemaCheckTest {
    private static final String POD =
            """
            apiVersion: v1
            kind: Pod
            metadata: {name: web}
            spec:
              containers:
                - name: web
                  image: shop/web:1.0.0
            """;

    @Test
    void aRightObjectHasNoFaults() {
        assertThat(check(POD)).isEmpty();
    }

    @Test
    void anUnknownFieldIsNamedWithThoseThatItCouldBe() {
        List<SchemaFault> faults = check(POD + "      comand: [run]\n");
        assertThat(faults).hasSize(1);
        assertThat(faults.getFirst())
                .isInstanceOfSatisfying(
                        SchemaFault.UnknownField.class,
                        fault -> {
                            assertThat(fault.path()).isEqualTo(path("spec.containers[0].comand"));
                            assertThat(fault.known())
                                    .contains("command", "args")
                                    .doesNotContain("image");
                        });
    }

    @Test
    void belowAValueOfTheWrongTypeNothingMoreIsLookedAt() {
        assertThat(check(POD + "      ports: {http: {containerPort: x}}\n"))
                .containsExactly(
                        new SchemaFault.WrongType(
                                path("spec.containers[0].ports"), "array", "object"));
    }

    @Test
    void whatMayBeANumberOrATextIsBoth() {
        String probe = "      livenessProbe: {httpGet: {port: %s}}\n";
        assertThat(check(POD + probe.formatted("8080"))).isEmpty();
        assertThat(check(POD + probe.formatted("http"))).isEmpty();
        assertThat(check(POD + probe.formatted("true")))
                .containsExactly(
                        new SchemaFault.WrongType(
                                path("spec.containers[0].livenessProbe.httpGet.port"),
                                "integer or string",
                                "boolean"));
    }

    @Test
    void quantitiesAreNumbersOrTextsOfTheirForm() {
        String limits = "      resources: {limits: {cpu: %s}}\n";
        for (String right : List.of("2", "0.5", "500m", "1e3", "\"1.5\"", "2Gi")) {
            assertThat(check(POD + limits.formatted(right))).as(right).isEmpty();
        }
        for (String wrong : List.of("2 Gi", "1,5", "fast", "512MB")) {
            assertThat(check(POD + limits.formatted("\"" + wrong + "\"")))
                    .as(wrong)
                    .containsExactly(
                            new SchemaFault.Malformed(
                                    path("spec.containers[0].resources.limits.cpu"),
                                    wrong,
                                    "quantity"));
        }
    }

    @Test
    void anExplicitNullIsAsGoodAsNothing() {
        assertThat(check(POD + "      command: null\n")).isEmpty();
        assertThat(check(POD.replace("name: web\n", "name: null\n")))
                .containsExactly(new SchemaFault.MissingField(path("spec.containers[0]"), "name"));
    }

    @Test
    void itemsOfAKeyedListMayNotShareTheirKeysAndDefaultsCount() {
        String ports = "      ports: [{containerPort: 53}, {containerPort: 53, protocol: %s}]\n";
        assertThat(check(POD + ports.formatted("UDP"))).isEmpty();
        assertThat(check(POD + ports.formatted("TCP")))
                .containsExactly(
                        new SchemaFault.DuplicateItem(
                                path("spec.containers[0].ports[1]"),
                                "containerPort=53, protocol=TCP"));
    }

    @Test
    void numbersKeepToWhatTheirFormatHolds() {
        assertThat(check(POD + "      ports: [{containerPort: 3000000000}]\n"))
                .containsExactly(
                        new SchemaFault.OutOfBounds(
                                path("spec.containers[0].ports[0].containerPort"),
                                "3000000000",
                                "maximum",
                                "2147483647"));
    }

    @Test
    void customSchemasHavePatternsBoundsAndOpenParts() {
        String schema =
                """
                type: object
                properties:
                  spec:
                    type: object
                    required: [host]
                    properties:
                      host: {type: string, pattern: '^[a-z.]+$', maxLength: 12}
                      percent: {type: integer, minimum: 1, maximum: 100}
                      free: {type: object, x-kubernetes-preserve-unknown-fields: true}
                      when: {type: string, format: date-time}
                """;
        String object =
                """
                spec:
                  host: Shop.example.com
                  percent: 0
                  free: {anything: [1, x]}
                  when: tomorrow
                """;
        assertThat(SchemaCheck.check(value(object), Schema.of(mapping(schema))))
                .containsExactly(
                        new SchemaFault.Malformed(
                                path("spec.host"), "Shop.example.com", "^[a-z.]+$"),
                        new SchemaFault.OutOfBounds(
                                path("spec.host"), "Shop.example.com", "maxLength", "12"),
                        new SchemaFault.OutOfBounds(path("spec.percent"), "0", "minimum", "1"),
                        new SchemaFault.Malformed(path("spec.when"), "tomorrow", "date-time"));
    }

    private static List<SchemaFault> check(String text) {
        KubeObject object = new KubeObject(mapping(text));
        return SchemaCheck.check(
                object.content(),
                KubernetesVersion.newest().schemas().find(object.type()).orElseThrow());
    }

    private static Value value(String text) {
        return YamlFile.parse("object.yaml", text).documents().getFirst().value();
    }

    private static Value.Mapping mapping(String text) {
        return (Value.Mapping) value(text);
    }

    private static FieldPath path(String written) {
        try {
            return FieldPath.parse(written);
        } catch (FieldPathException e) {
            throw new AssertionError(e);
        }
    }
}
