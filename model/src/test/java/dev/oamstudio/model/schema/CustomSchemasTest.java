package dev.oamstudio.model.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.catalog.Capability;
import dev.oamstudio.model.catalog.Catalog;
import dev.oamstudio.model.kube.GroupVersionKind;
import dev.oamstudio.model.yaml.Value;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The schemas of kinds that are not Kubernetes's own.
final class CustomSchemasTest {
    private static final CustomSchemas SCHEMAS = CustomSchemas.BUILT_IN;

    @Test
    void whatIsListedIsWhatIsThere() throws IOException, URISyntaxException {
        assertThat(files())
                .containsExactlyInAnyOrderElementsOf(
                        SCHEMAS.kinds().stream().map(CustomSchemasTest::file).toList());
    }

    @Test
    void everySchemaSaysSomethingOfTheSpec() {
        assertThat(SCHEMAS.kinds())
                .allSatisfy(kind ->
                        assertThat(SCHEMAS.find(kind).orElseThrow().properties())
                                .containsKey("spec"));
    }

    @Test
    void everyCapabilityHasASchemaThatItsTemplateFits() {
        assertThat(Catalog.builtIn().capabilities())
                .allSatisfy(capability ->
                        assertThat(schema(capability).map(schema -> faults(capability, schema)))
                                .contains(List.of()));
    }

    private static Optional<Schema> schema(Capability capability) {
        return KubernetesVersion.newest()
                .schemas()
                .find(capability.type())
                .or(() -> SCHEMAS.find(capability.type()));
    }

    /// Words in braces are filled in where a capability is put to use.
    private static List<SchemaFault> faults(Capability capability, Schema schema) {
        return SchemaCheck.check(capability.template(), schema).stream()
                .filter(fault ->
                        !(fault instanceof SchemaFault.WrongType wrong
                                && wrong.path()
                                        .in(capability.template())
                                        .flatMap(Value::textAt)
                                        .filter(text -> text.startsWith("{"))
                                        .isPresent()))
                .toList();
    }

    private static List<String> files() throws IOException, URISyntaxException {
        Path list =
                Path.of(
                        Objects.requireNonNull(CustomSchemas.class.getResource("custom/kinds"))
                                .toURI());
        Path folder = Objects.requireNonNull(list.getParent());
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> path.toString().endsWith(".yaml"))
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .toList();
        }
    }

    private static String file(GroupVersionKind kind) {
        return kind.apiVersion() + "/" + kind.kind() + ".yaml";
    }
}
