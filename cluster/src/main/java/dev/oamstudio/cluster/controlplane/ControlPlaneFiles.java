package dev.oamstudio.cluster.controlplane;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/// The files that the servers of one control plane start with.
///
/// @param folder theirs alone
/// @param token the password of the only user
record ControlPlaneFiles(Path folder, String token) {
    /// Writes them, readable for the owner alone where the file system knows owners.
    static ControlPlaneFiles write(Path folder) throws IOException {
        byte[] secret = new byte[16];
        new SecureRandom().nextBytes(secret);
        ControlPlaneFiles files =
                new ControlPlaneFiles(folder.toAbsolutePath(), HexFormat.of().formatHex(secret));
        Files.createDirectories(folder);
        Files.writeString(files.tokens(), files.token + ",admin,1,\"system:masters\"\n");
        Files.writeString(files.accountKey(), newKey());
        files.copy("stages.yaml");
        return files;
    }

    Path tokens() {
        return folder.resolve("tokens.csv");
    }

    Path accountKey() {
        return folder.resolve("sa.key");
    }

    Path certificates() {
        return folder.resolve("certs");
    }

    Path certificate() {
        return certificates().resolve("apiserver.crt");
    }

    Path kubeconfig() {
        return folder.resolve("kubeconfig");
    }

    Path stages() {
        return folder.resolve("stages.yaml");
    }

    Path log(String server) {
        return folder.resolve(server + ".log");
    }

    String node() throws IOException {
        return resource("node.json");
    }

    void writeKubeconfig(String server) throws IOException {
        Files.writeString(
                kubeconfig(),
                """
                apiVersion: v1
                kind: Config
                clusters: [{name: local, cluster: {server: "%s", certificate-authority: '%s'}}]
                users: [{name: admin, user: {token: "%s"}}]
                contexts: [{name: local, context: {cluster: local, user: admin, namespace: default}}]
                current-context: local
                """
                        .formatted(server, certificate(), token));
    }

    private void copy(String name) throws IOException {
        Files.writeString(folder.resolve(name), resource(name));
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = ControlPlaneFiles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("the program lacks " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// A key that signs service accounts' tokens.
    private static String newKey() throws IOException {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            byte[] key = generator.generateKeyPair().getPrivate().getEncoded();
            String text =
                    Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                            .encodeToString(key);
            return "-----BEGIN PRIVATE KEY-----\n" + text + "\n-----END PRIVATE KEY-----\n";
        } catch (GeneralSecurityException impossible) {
            throw new IOException("this Java makes no RSA keys", impossible);
        }
    }
}
