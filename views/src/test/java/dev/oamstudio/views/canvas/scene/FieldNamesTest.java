package dev.oamstudio.views.canvas.scene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.yaml.Value;
import dev.oamstudio.model.yaml.YamlFile;
import org.junit.jupiter.api.Test;

final class FieldNamesTest {
    private static final Value WORKLOAD =
            YamlFile.parse(
                            "a.yaml",
                            """
                            spec:
                              template:
                                spec:
                                  containers:
                                    - name: main
                                      env:
                                        - name: DB_HOST
                                        - value: nameless
                            """)
                    .documents()
                    .getFirst()
                    .value();

    @Test
    void anItemGoesByItsName() {
        assertThat(shortened("spec.template.spec.containers[0].env[0].value"))
                .isEqualTo("env.DB_HOST");
        assertThat(shortened("spec.template.spec.containers[0].image")).isEqualTo("main.image");
    }

    @Test
    void anItemWithoutANameGoesByItsPlace() {
        assertThat(shortened("spec.template.spec.containers[0].env[1].value")).isEqualTo("env.1");
    }

    @Test
    void theLastStepsOfALongPathAreKept() {
        assertThat(shortened("spec.template.spec.serviceAccountName"))
                .isEqualTo("spec.serviceAccountName");
        assertThat(shortened("status")).isEqualTo("status");
    }

    @Test
    void aQualifiedKeyLosesItsDomain() {
        assertThat(shortened("metadata.annotations['shop.example.com/after']"))
                .isEqualTo("annotations.after");
    }

    @Test
    void severalPathsAreToldOneAfterTheOther() {
        assertThat(shortened("status.host, status.port")).isEqualTo("status.host, status.port");
    }

    @Test
    void whatIsNoPathStaysAsItIsWritten() {
        assertThat(shortened("a..b")).isEqualTo("a..b");
    }

    private static String shortened(String paths) {
        return FieldNames.shortened(paths, WORKLOAD);
    }
}
