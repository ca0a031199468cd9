package dev.oamstudio.app.cli.print;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.kube.ObjectKey;
import dev.oamstudio.model.yaml.FieldPath;
import dev.oamstudio.model.yaml.Value;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is secret is not shown, and what is not secret is.
class MaskingTest {
    private static final ObjectKey SECRET =
            new ObjectKey(new GroupVersionKind("", "v1", "Secret"), "default", "db");
    private static final ObjectKey CONFIG =
            new ObjectKey(new GroupVersionKind("", "v1", "ConfigMap"), "default", "db");
    private static final Value VALUE = Value.Mapping.of(Map.of("password", Value.text("hunter2")));

    @ParameterizedTest
    @CsvSource({
        "data, true",
        "data.password, true",
        "stringData.password, true",
        "metadata, true",
        "metadata.annotations.last-applied, true",
        "unknown, true",
        "metadata.labels.app, false",
        "type, false",
    })
    void ofASecretOnlyItsIdentityIsShown(String path, boolean masked) throws Exception {
        FieldPath field = FieldPath.parse(path);
        assertThat(Masking.shown(SECRET, field, VALUE).display().contains("hunter2"))
                .isEqualTo(!masked);
        assertThat(Masking.shown(CONFIG, field, VALUE)).isEqualTo(VALUE);
    }
}
