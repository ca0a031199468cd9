package dev.oamstudio.cluster.controlplane;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/// The few calls that starting a control plane takes: is it ready, here is a node.
final class ApiServerCalls implements AutoCloseable {
    private final String server;
    private final ControlPlaneFiles files;
    private final HttpClient http;

    private ApiServerCalls(String server, ControlPlaneFiles files, HttpClient http) {
        this.server = server;
        this.files = files;
        this.http = http;
    }

    /// Calls that trust the certificate that the server made for itself.
    static ApiServerCalls to(String server, ControlPlaneFiles files) throws IOException {
        try (InputStream in = Files.newInputStream(files.certificate())) {
            KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
            trusted.load(null, null);
            int number = 0;
            for (var certificate :
                    CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                trusted.setCertificateEntry("server" + number++, certificate);
            }
            TrustManagerFactory trust =
                    TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(trusted);
            SSLContext tls = SSLContext.getInstance("TLS");
            tls.init(null, trust.getTrustManagers(), null);
            return new ApiServerCalls(
                    server, files, HttpClient.newBuilder().sslContext(tls).build());
        } catch (GeneralSecurityException unusable) {
            throw new IOException("the server's certificate cannot be used", unusable);
        }
    }

    boolean isReady() throws InterruptedException {
        try {
            return send(request("/readyz").GET()) == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    void create(String path, String json) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                request(path)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json));
        int answer = send(request);
        if (answer != 201) {
            throw new IOException("the API server answered " + answer + " to " + path);
        }
    }

    @Override
    public void close() {
        http.close();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server + path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + files.token());
    }

    private int send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.discarding()).statusCode();
    }
}
