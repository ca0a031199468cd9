package dev.oamstudio.cluster.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.oamstudio.cluster.fake.FakeApiServer;
import dev.oamstudio.cluster.fake.Fault;
import dev.oamstudio.model.deploy.ClusterException;
import dev.oamstudio.model.deploy.ClusterException.Kind;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Connecting with contexts that cannot work: each is told with its file, its name and what to do, and nothing is run.
class ConnectTest {
    private static final ConnectLimits SHORT =
            new ConnectLimits(Duration.ofSeconds(1), Duration.ofSeconds(1));
    private static final ConnectLimits LONG =
            new ConnectLimits(Duration.ofMinutes(1), Duration.ofMinutes(1));

    @TempDir Path folder;
    private Path file = Path.of("");

    @BeforeEach
    void name() {
        file = folder.resolve("config");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "server: 'https://x' | exec: {command: aws-login} | the context “dev” wants to run “aws-login” to log in. Programs that a kubeconfig names are not run; use a context with a token or a certificate.",
                "server: 'https://x' | auth-provider: {name: gcp} | the context “dev” logs in through the authentication provider “gcp”. Programs that a kubeconfig names are not run; use a context with a token or a certificate.",
                "server: ''          | token: t | the cluster “c” of the context “dev” has no address. Add its “server”.",
                "proxy-url: a        | token: t | the cluster “c” of the context “dev” has no address. Add its “server”.",
                "server: 'no where'  | token: t | the server of the context “dev” is “no where”, which is no address. Write one such as https://host:6443.",
                "server: 'host:6443' | token: t | the server of the context “dev” is “host:6443”, which is no address. Write one such as https://host:6443.",
                "server: 'ftp://x'   | token: t | the server of the context “dev” is “ftp://x”, which is no address. Write one such as https://host:6443.",
                "server: 'https://x', certificate-authority-data: '%%%' | token: t | certificate-authority-data of the context “dev” cannot be used: not base64. Have the tool of your cluster write it anew.",
                "server: 'https://x', certificate-authority: gone.crt | token: t | certificate-authority of the context “dev” is the file gone.crt, which cannot be read. Put it there, or correct the path.",
                "server: 'https://x' | client-key-data: aGVsbG8= | client-key of the context “dev” cannot be used: no private key in PEM form. Have the tool of your cluster write it anew.",
                "server: 'https://x' | client-certificate: gone.crt | client-certificate of the context “dev” is the file gone.crt, which cannot be read. Put it there, or correct the path.",
                "server: 'https://x' | tokenFile: gone.token | tokenFile of the context “dev” is the file gone.token, which cannot be read. Put it there, or correct the path.",
            })
    void whatCannotWorkIsSaidBeforeAnythingIsTried(String cluster, String user, String said)
            throws IOException {
        assertThat(failure(cluster, user))
                .returns(Kind.KUBECONFIG, ClusterException::kind)
                .hasMessage(file + ": " + said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "server: 'https://x', certificate-authority-data: aGVsbG8= | token: t | certificate-authority",
                "server: 'https://x', certificate-authority-data: LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCmFhYWEKLS0tLS1FTkQgQ0VSVElGSUNBVEUtLS0tLQo= | token: t | certificate-authority",
                "server: 'https://x' | client-certificate-data: aGVsbG8= | client-certificate",
            })
    void aBadCertificateIsNamed(String cluster, String user, String field) throws IOException {
        assertThat(failure(cluster, user))
                .returns(Kind.KUBECONFIG, ClusterException::kind)
                .hasMessageStartingWith(
                        file + ": " + field + " of the context “dev” cannot be used: ");
    }

    @Test
    void aContextThatNamesWhatNobodyDescribesSaysSo() throws IOException {
        String dangling = "contexts: [{name: dev, context: {cluster: far, user: me}}]";
        String half = dangling + "\nclusters: [{name: far, cluster: {server: 'https://x'}}]";

        assertThat(failure(dangling))
                .hasMessage(
                        file
                                + ": the context “dev” is about the cluster “far”, which no kubeconfig file describes. Add it, or"
                                + " choose another context.");
        assertThat(failure(half))
                .hasMessage(
                        file
                                + ": the context “dev” is for the user “me”, whom no kubeconfig file describes. Add the user, or"
                                + " choose another context.");
    }

    @Test
    void aServerThatRefusesConnectionsIsOutOfReach() throws IOException {
        int port;
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = taken.getLocalPort();
        }
        String server = "http://127.0.0.1:" + port;

        assertThat(failure("server: '" + server + "'", "token: t"))
                .returns(Kind.UNREACHABLE, ClusterException::kind)
                .hasMessageStartingWith("Context dev of " + file + ": " + server + ": ");
    }

    @Test
    void aServerThatNeverAnswersIsGivenUp() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            String server = "http://127.0.0.1:" + silent.getLocalPort();

            assertThat(failure(text("server: '" + server + "'", "token: t"), SHORT))
                    .returns(Kind.TIMEOUT, ClusterException::kind)
                    .hasMessage(
                            "Context dev of "
                                    + file
                                    + ": "
                                    + server
                                    + " did not answer within 1 seconds");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "401, Unauthorized, UNAUTHORIZED",
        "403, forbidden: User cannot get path, FORBIDDEN",
        "500, etcd is down, SERVER",
        "503, shutting down, SERVER"
    })
    void whatTheServerAnswersIsHandedOn(int code, String words, Kind kind) throws IOException {
        try (FakeApiServer server = new FakeApiServer()) {
            server.failingLists(new Fault.Refusal(code, words));

            assertThat(failure("server: '" + server.address() + "'", "token: t"))
                    .returns(kind, ClusterException::kind)
                    .hasMessage("Context dev of " + file + ": " + words);
        }
    }

    @Test
    void aServerThatAnswersIsKnownByItsVersion() throws IOException, ClusterException {
        try (FakeApiServer server = new FakeApiServer();
                KubernetesCluster cluster =
                        KubernetesCluster.connect(
                                context("server: '" + server.address() + "'", "token: t"), LONG)) {
            assertThat(cluster.identity().version()).isEqualTo("v1.36.3");
            assertThat(cluster.identity().context()).isEqualTo("dev");
            assertThat(cluster.identity().simulated()).isFalse();
        }
    }

    @Test
    void afterItsEndAConnectionRefusesRequests() throws IOException, ClusterException {
        try (FakeApiServer server = new FakeApiServer()) {
            KubernetesCluster cluster =
                    KubernetesCluster.connect(
                            context("server: '" + server.address() + "'", "token: t"), LONG);
            cluster.close();

            assertThat(catchThrowableOfType(ClusterException.class, cluster::discover))
                    .returns(Kind.CANCELLED, ClusterException::kind);
        }
    }

    private ClusterException failure(String cluster, String user) throws IOException {
        return failure(text(cluster, user));
    }

    private ClusterException failure(String text) throws IOException {
        return failure(text, LONG);
    }

    private ClusterException failure(String text, ConnectLimits limits) throws IOException {
        Files.writeString(file, text);
        KubeContext context = Kubeconfig.read(KubeconfigFiles.ofPaths(file)).contexts().getFirst();
        return catchThrowableOfType(
                ClusterException.class, () -> KubernetesCluster.connect(context, limits).close());
    }

    private KubeContext context(String cluster, String user) throws IOException {
        Files.writeString(file, text(cluster, user));
        return Kubeconfig.read(KubeconfigFiles.ofPaths(file)).contexts().getFirst();
    }

    private static String text(String cluster, String user) {
        return """
        clusters: [{name: c, cluster: {%s}}]
        users: [{name: u, user: {%s}}]
        contexts: [{name: dev, context: {cluster: c, user: u}}]
        """
                .formatted(cluster, user);
    }
}
