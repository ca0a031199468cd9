package dev.oamstudio.cluster.connect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.diagnostic.ModelMessages;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Kubeconfig files, good and bad: what can be chosen, and what is said.
class KubeconfigTest {
    private static final ModelMessages ENGLISH = new ModelMessages(Locale.ENGLISH);
    private static final String GOOD =
            """
            apiVersion: v1
            kind: Config
            clusters: [{name: c, cluster: {server: "https://one:6443"}}]
            users: [{name: u, user: {token: t}}]
            contexts:
              - {name: dev, context: {cluster: c, user: u, namespace: shop}}
              - {name: prod, context: {cluster: c, user: u}}
            """;

    @TempDir Path folder;

    @Test
    void contextsComeWithTheirClusterAndNamespace() throws IOException {
        Kubeconfig read = Kubeconfig.read(KubeconfigFiles.ofPaths(file("config", GOOD)));

        assertThat(read.contexts())
                .extracting(context ->
                        context.name() + " " + context.namespace() + " " + context.server())
                .containsExactly("dev shop https://one:6443", "prod  https://one:6443");
        assertThat(read.faults()).isEmpty();
    }

    @Test
    void whatAFileNamesMayStandInAnother() throws IOException {
        Path contexts = file("a", "contexts: [{name: dev, context: {cluster: far, user: me}}]");
        Path rest =
                file(
                        "b",
                        "{clusters: [{name: far, cluster: {server: 'https://far'}}], users: [{name: me, user: {token: t}}]}");

        Kubeconfig read = Kubeconfig.read(KubeconfigFiles.ofPaths(contexts, rest));

        KubeContext dev = read.contexts().getFirst();
        assertThat(dev.server()).isEqualTo("https://far");
        assertThat(dev.user().known()).isTrue();
        assertThat(dev.file()).isEqualTo(contexts);
        assertThat(read.faults()).isEmpty();
    }

    @Test
    void ofEqualNamesTheFirstCounts() throws IOException {
        Path first = file("a", GOOD);
        Path second = file("b", GOOD.replace("one", "two").replace("name: prod", "name: more"));

        assertThat(Kubeconfig.read(KubeconfigFiles.ofPaths(first, second)).contexts())
                .extracting(context -> context.name() + " " + context.server())
                .containsExactly(
                        "dev https://one:6443", "prod https://one:6443", "more https://one:6443");
    }

    @Test
    void aBadFileDoesNotTakeTheOthersAway() throws IOException {
        Path bad = file("bad", "contexts: [");

        Kubeconfig read = Kubeconfig.read(KubeconfigFiles.ofPaths(bad, file("good", GOOD)));

        assertThat(read.contexts()).extracting(KubeContext::name).containsExactly("dev", "prod");
        assertThat(read.faults()).hasSize(1);
    }

    @Test
    void whatIsNamedAndIsNotThereIsSaid() {
        assertThat(faults(folder.resolve("nowhere")))
                .containsExactly(
                        folder.resolve("nowhere")
                                + " does not exist, though KUBECONFIG names it. Create it, or correct the variable.");
    }

    @Test
    void aUserWithoutAKubeconfigIsNoFault() {
        KubeconfigFiles usual = KubeconfigFiles.of(Map.of(), folder);

        assertThat(usual.paths()).containsExactly(folder.resolve(".kube").resolve("config"));
        assertThat(Kubeconfig.read(usual)).isEqualTo(new Kubeconfig(List.of(), List.of()));
    }

    @Test
    void theVariableNamesSeveralFiles() {
        String named = String.join(File.pathSeparator, "a", "", " ", "b");

        assertThat(KubeconfigFiles.of(Map.of("KUBECONFIG", named), folder))
                .isEqualTo(
                        new KubeconfigFiles(List.of(Path.of("a"), Path.of("b")), true, List.of()));
        assertThat(KubeconfigFiles.of(Map.of("KUBECONFIG", "a\0b"), folder).odd())
                .containsExactly("a\0b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# nothing yet\n", "---\n"})
    void anEmptyFileIsSaidToBeEmpty(String text) throws IOException {
        Path file = file("config", text);

        assertThat(faults(file))
                .containsExactly(
                        file
                                + " is empty. Write a kubeconfig into it with the tool of your cluster, or take it out of"
                                + " KUBECONFIG.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[1, 2]",
                "hello",
                "{apiVersion: apps/v1, kind: Deployment}",
                "contexts: {a: b}"
            })
    void whatIsNoKubeconfigIsSaid(String text) throws IOException {
        Path file = file("config", text);

        assertThat(faults(file))
                .containsExactly(
                        file
                                + " names no contexts, clusters or users. Check that it is a kubeconfig.");
    }

    @Test
    void wrongYamlIsSaidWithItsLine() throws IOException {
        Path file = file("config", "apiVersion: v1\nclusters:\n  - name: 'c\n");

        assertThat(faults(file))
                .singleElement()
                .asString()
                .startsWith(file + ", line ")
                .endsWith(
                        ": this is not YAML. Correct it there, or have the tool of your cluster write the file anew.");
    }

    @Test
    void wrongYamlIsFoundWhereItIs() throws IOException {
        Path file = file("config", "apiVersion: v1\nclusters: []\nusers: ]\n");

        assertThat(faults(file)).singleElement().asString().startsWith(file + ", line 3: ");
    }

    static Stream<byte[]> binaries() {
        return Stream.of(
                new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0},
                new byte[] {(byte) 0xff, (byte) 0xfe, 'a', 0},
                new byte[] {(byte) 0xc3, 0x28});
    }

    @ParameterizedTest
    @MethodSource("binaries")
    void whatIsNoTextIsSaid(byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("config"), content);

        assertThat(faults(file))
                .containsExactly(
                        file
                                + " is no text file, so it is no kubeconfig. Check what KUBECONFIG names.");
    }

    @Test
    void aFolderIsSaidToBeOne() {
        assertThat(faults(folder))
                .containsExactly(
                        folder
                                + " is a folder. Name its files in KUBECONFIG, with “"
                                + File.pathSeparator
                                + "” between them.");
    }

    @Test
    void aHugeFileIsNotRead() throws IOException {
        Path file = file("config", "# " + "x".repeat(4 << 20) + "\n");

        assertThat(faults(file))
                .containsExactly(
                        file
                                + " is larger than 4 MB, too large for a kubeconfig. Check what KUBECONFIG names.");
    }

    @Test
    void whatMayNotBeReadIsSaid() throws IOException {
        Path file = file("config", GOOD);
        Assumptions.assumeTrue(
                Files.getFileStore(file).supportsFileAttributeView("posix"),
                "permissions are POSIX's");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        Assumptions.assumeFalse(Files.isReadable(file), "the superuser may read everything");

        assertThat(faults(file))
                .containsExactly(
                        file
                                + " may not be read by you. Change its permissions, or name another file in KUBECONFIG.");
    }

    @Test
    void anAliasBombIsRefused() throws IOException {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 10; i++) {
            String all = ("*a" + (i - 1) + ", ").repeat(10);
            bomb.append("a%d: &a%d [%s]\n".formatted(i, i, all.substring(0, all.length() - 2)));
        }
        bomb.append("contexts: *a9\n");

        assertThat(faults(file("config", bomb.toString()))).hasSize(1);
    }

    private List<String> faults(Path file) {
        Kubeconfig read = Kubeconfig.read(KubeconfigFiles.ofPaths(file));
        assertThat(read.contexts()).isEmpty();
        return read.faults().stream().map(ENGLISH::text).toList();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
